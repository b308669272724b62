import { makeStyles, tokens } from '@fluentui/react-components'
import { figure } from '../../../domain/values/figure.ts'
import type { Intervention } from '../../../domain/plan/intervention.ts'
import { ExplainedFigure } from '../../components/explain/ExplainedFigure.tsx'
import { InterventionEntry } from './InterventionEntry.tsx'
import type { CategoryGroup } from './menu.ts'

interface InterventionListProps {
  readonly groups: readonly CategoryGroup[]
  readonly selected: string
  readonly select: (id: string) => void
}

/** The plan's interventions under the categories of the menu. */
export function InterventionList({ groups, selected, select }: InterventionListProps) {
  const styles = useStyles()
  return (
    <div className={styles.groups}>
      {groups.map(({ category, interventions }) => (
        <section key={category?.id ?? ''} className={styles.group}>
          <h2 className={styles.title}>
            <span>{category?.title ?? 'Not on the menu'}</span>
            {category === null || interventions.length === 0 ? null : <CategoryMoney id={category.id} />}
          </h2>
          <Entries interventions={interventions} selected={selected} select={select} />
        </section>
      ))}
    </div>
  )
}

interface EntriesProps extends Omit<InterventionListProps, 'groups'> {
  readonly interventions: readonly Intervention[]
}

function Entries({ interventions, selected, select }: EntriesProps) {
  const styles = useStyles()
  if (interventions.length === 0) return <p className={styles.none}>Nothing planned</p>
  return (
    <ul className={styles.list}>
      {interventions.map((intervention) => (
        <li key={intervention.id}>
          <InterventionEntry
            intervention={intervention}
            selected={intervention.id === selected}
            select={select}
          />
        </li>
      ))}
    </ul>
  )
}

function CategoryMoney({ id }: { readonly id: string }) {
  const styles = useStyles()
  return (
    <span className={styles.money}>
      <ExplainedFigure name={figure.categoryPlanned(id)} sign />
    </span>
  )
}

const useStyles = makeStyles({
  groups: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  title: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  money: { fontWeight: tokens.fontWeightRegular },
  none: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: {
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
  },
})
