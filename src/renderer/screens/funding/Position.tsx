import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { CheckmarkCircle16Regular, Circle16Regular, ErrorCircle16Filled } from '@fluentui/react-icons'
import type { Source } from '../../../domain/funding/source.ts'
import { figure, standing } from '../../../domain/values/figure.ts'
import { ExplainedFigure } from '../../components/explain/ExplainedFigure.tsx'
import { useFigure } from '../../stores/usePlan.ts'
import { BulletBar } from './BulletBar.tsx'
import { StandingWords } from './StandingWords.tsx'

interface PositionProps {
  readonly source: Source
}

/** What a source has, what is planned on it, and where that leaves it. */
export function Position({ source }: PositionProps) {
  const styles = useStyles()
  const available = useFigure(figure.sourceAvailable(source.id))
  const planned = useFigure(figure.sourcePlanned(source.id))
  return (
    <div className={styles.position}>
      {available === null || planned === null ? null : <BulletBar available={available} planned={planned} />}
      <div className={styles.figures}>
        <span>
          <ExplainedFigure name={figure.sourcePlanned(source.id)} sign /> planned
          {available === null ? null : (
            <>
              {' of '}
              <ExplainedFigure name={figure.sourceAvailable(source.id)} sign />
            </>
          )}
        </span>
        <StandingOf source={source} />
      </div>
    </div>
  )
}

/** The one thing to know about a source, by icon and words. */
export function StandingOf({ source }: PositionProps) {
  const styles = useStyles()
  const remaining = useFigure(figure.sourceRemaining(source.id))
  if (remaining === null)
    return (
      <span className={styles.standing}>
        {source.inPlan ? 'Allocation not entered yet' : 'Shown only for the ring-fence inside it'}
      </span>
    )
  if (!source.inPlan && remaining >= 0)
    return <span className={styles.standing}>Its other uses are not in this plan</span>
  const stands = standing(remaining)
  const Icon = icons[stands]
  return (
    <span className={mergeClasses(styles.standing, styles[stands])}>
      <Icon aria-hidden className={styles.icon} />
      <StandingWords remaining={remaining} name={figure.sourceRemaining(source.id)} />
    </span>
  )
}

const icons = { over: ErrorCircle16Filled, balanced: CheckmarkCircle16Regular, unallocated: Circle16Regular }

const useStyles = makeStyles({
  position: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  figures: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  standing: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0 },
  over: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
  balanced: { '& svg': { color: tokens.colorStatusSuccessForeground3 } },
  unallocated: {},
})
