import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { FilterRegular } from '@fluentui/react-icons'
import { useList } from '../../stores/usePlan.ts'
import { Position } from '../funding/Position.tsx'
import { outlined, sourceTree } from '../funding/sourceTree.ts'
import { QuartersOfSource } from './QuartersOfSource.tsx'
import { WholePlan } from './WholePlan.tsx'

interface PositionCardsProps {
  /** The source whose lines alone are shown; empty when all are. */
  readonly sourceId: string
  readonly showOnly: (sourceId: string) => void
}

/** Where every ring-fence stands as the budget is edited, with its quarters and a button that shows its lines alone. */
export function PositionCards({ sourceId, showOnly }: PositionCardsProps) {
  const styles = useStyles()
  const sources = outlined(sourceTree(useList('sources')))
    .map(([source]) => source)
    .filter((source) => source.inPlan)
  return (
    <ul className={styles.cards} aria-label="Position of each source">
      {sources.map((source) => (
        <li key={source.id} className={styles.card}>
          <span className={styles.head}>
            <span className={styles.name} title={source.name}>
              {source.name}
            </span>
            <QuartersOfSource source={source} />
            <Button
              size="small"
              appearance={source.id === sourceId ? 'primary' : 'subtle'}
              icon={<FilterRegular />}
              aria-pressed={source.id === sourceId}
              aria-label={`Only the lines of ${source.name}`}
              title="Only its lines"
              onClick={() => {
                showOnly(source.id === sourceId ? '' : source.id)
              }}
            />
          </span>
          <Position source={source} />
        </li>
      ))}
      <li className={styles.card}>
        <span className={styles.head}>
          <span className={styles.name}>The whole plan</span>
        </span>
        <WholePlan />
      </li>
    </ul>
  )
}

const useStyles = makeStyles({
  cards: {
    flexShrink: 0,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 220px), 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  card: {
    display: 'flex',
    flexDirection: 'column',
    minInlineSize: 0,
    padding: `2px ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: {
    flexGrow: 1,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightSemibold,
  },
  head: { display: 'flex', alignItems: 'center', minInlineSize: 0, minBlockSize: '24px' },
})
