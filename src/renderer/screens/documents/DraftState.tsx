import { Link, makeStyles, tokens } from '@fluentui/react-components'
import { CheckmarkCircle16Regular, ErrorCircle16Filled } from '@fluentui/react-icons'
import { planAddress } from '../../route.ts'
import { useAllFindings, usePlan } from '../../stores/usePlan.ts'

/** Whether a document made now is a draft, and how many checks make it one. */
export function DraftState() {
  const styles = useStyles()
  const { id } = usePlan()
  const stops = useAllFindings().filter(({ severity }) => severity === 'stop').length
  return (
    <p className={styles.state}>
      {stops > 0 ? (
        <>
          <ErrorCircle16Filled aria-hidden className={styles.stop} />
          <span>
            Draft: {stops === 1 ? '1 check stops' : `${stops} checks stop`} submission.{' '}
            <Link inline href={planAddress(id, 'checks')}>
              See the checks
            </Link>
          </span>
        </>
      ) : (
        <>
          <CheckmarkCircle16Regular aria-hidden className={styles.clear} />
          <span>
            No check stops submission.{' '}
            <Link inline href={planAddress(id, 'checks')}>
              See the checks
            </Link>
          </span>
        </>
      )}
    </p>
  )
}

const useStyles = makeStyles({
  state: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, margin: 0 },
  stop: { color: tokens.colorStatusDangerForeground3, flexShrink: 0 },
  clear: { color: tokens.colorStatusSuccessForeground3, flexShrink: 0 },
})
