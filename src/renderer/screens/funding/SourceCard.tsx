import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { Source } from '../../../domain/funding/source.ts'
import { FindingCount } from './FindingCount.tsx'
import { Position } from './Position.tsx'

interface SourceCardProps {
  readonly source: Source
  readonly selected: boolean
  readonly select: (id: string) => void
}

/** One source in the tree. Its name opens it. */
export function SourceCard({ source, selected, select }: SourceCardProps) {
  const styles = useStyles()
  return (
    <div className={mergeClasses(styles.card, selected && styles.selected)}>
      <div className={styles.head}>
        <button
          type="button"
          id={`sources/${source.id}`}
          className={styles.name}
          aria-current={selected}
          onClick={() => {
            select(source.id)
          }}
        >
          {source.name}
        </button>
        <FindingCount record={`sources/${source.id}`} />
      </div>
      <span className={styles.words}>{wordsFor(source)}</span>
      <Position source={source} />
    </div>
  )
}

function wordsFor({ certainty, accepted, inPlan }: Source): string {
  const firmness =
    certainty === 'confirmed' ? 'Confirmed' : accepted ? 'Indicative, accepted in writing' : 'Indicative'
  return inPlan ? firmness : `${firmness}. Not counted in this plan`
}

const useStyles = makeStyles({
  card: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-within': { borderTopColor: tokens.colorNeutralStroke1 },
  },
  selected: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 4px 0 0 ${tokens.colorBrandBackground}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  head: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  name: {
    padding: 0,
    border: 'none',
    background: 'none',
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
    color: tokens.colorNeutralForeground1,
    cursor: 'pointer',
    // The whole card is the target.
    '::after': { content: '""', position: 'absolute', inset: 0, borderRadius: tokens.borderRadiusMedium },
    ':focus-visible': { outlineStyle: 'none' },
    ':focus-visible::after': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  words: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
})
