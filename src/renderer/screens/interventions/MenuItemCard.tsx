import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import type { MenuItem } from '../../../domain/plan/pack.ts'
import { CertaintyNote } from '../../components/CertaintyNote.tsx'
import { useList, useView } from '../../stores/usePlan.ts'
import { ItemEvidence } from './ItemEvidence.tsx'

interface MenuItemCardProps {
  readonly item: MenuItem
  readonly add: (item: MenuItem) => void
}

/** One item of the menu: what it is, what shows that it works, and the button that puts it into the plan. */
export function MenuItemCard({ item, add }: MenuItemCardProps) {
  const styles = useStyles()
  const { readOnly } = useView()
  const already = useList('interventions').filter(({ itemId }) => itemId === item.id).length
  return (
    <article className={styles.card}>
      <h3 className={styles.title}>{item.title}</h3>
      <p className={styles.text}>{item.summary}</p>
      <ItemEvidence item={item} />
      {item.costDrivers.length === 0 ? null : (
        <p className={styles.small}>What it costs depends on: {item.costDrivers.join(', ')}.</p>
      )}
      {item.needsCase ? <p className={styles.small}>It needs a written case.</p> : null}
      <CertaintyNote certainty={item.certainty} />
      <div className={styles.foot}>
        <Button
          size="small"
          icon={<AddRegular />}
          disabled={readOnly}
          aria-label={`Add to the plan: ${item.title}`}
          onClick={() => {
            add(item)
          }}
        >
          Add to the plan
        </Button>
        {already === 0 ? null : (
          <span className={styles.small}>In the plan{already === 1 ? '' : ` ${already} times`}</span>
        )}
      </div>
    </article>
  )
}

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  text: { margin: 0 },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  foot: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    marginBlockStart: 'auto',
  },
})
