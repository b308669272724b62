import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { Intervention } from '../../../domain/plan/intervention.ts'
import { figure } from '../../../domain/values/figure.ts'
import { Amount } from '../../components/Amount.tsx'
import { useFigure } from '../../stores/usePlan.ts'
import { FindingCount } from '../funding/FindingCount.tsx'
import { changeWord } from './changeWords.ts'

interface InterventionEntryProps {
  readonly intervention: Intervention
  readonly selected: boolean
  readonly select: (id: string) => void
}

/** One intervention in the list, with its money and what the checks found. */
export function InterventionEntry({ intervention, selected, select }: InterventionEntryProps) {
  const styles = useStyles()
  const planned = useFigure(figure.interventionPlanned(intervention.id))
  return (
    <button
      type="button"
      id={`interventions/${intervention.id}`}
      className={mergeClasses(styles.entry, selected && styles.selected)}
      aria-current={selected}
      onClick={() => {
        select(intervention.id)
      }}
    >
      <span className={styles.title}>{intervention.title}</span>
      <span className={styles.line}>
        <span>{changeWord(intervention.change)}</span>
        <FindingCount record={`interventions/${intervention.id}`} />
        <span className={styles.money}>
          <Amount pence={planned} sign />
        </span>
      </span>
    </button>
  )
}

const useStyles = makeStyles({
  entry: {
    display: 'flex',
    flexDirection: 'column',
    inlineSize: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  selected: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 4px 0 0 ${tokens.colorBrandBackground}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
  },
  money: { marginInlineStart: 'auto' },
})
