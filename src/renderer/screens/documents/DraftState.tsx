import { Link, makeStyles, tokens } from '@fluentui/react-components'
import { CheckmarkCircle16Regular, ErrorCircle16Filled } from '@fluentui/react-icons'
import { planAddress } from '../../route.ts'
import { useAllFindings, usePlan } from '../../stores/usePlan.ts'

/** Whether a document made now is a draft, and how many checks make it one. */
export function DraftState() {
  const styles = useStyles()
  const { id } = usePlan()
  const findings = useAllFindings()
  const stops = findings.filter(({ severity }) => severity === 'stop').length
  const later = findings.filter(
    ({ severity, atSignOff }) => severity !== 'stop' && atSignOff === 'stop',
  ).length
  const clear = stops + later === 0
  return (
    <p className={styles.state}>
      {clear ? (
        <CheckmarkCircle16Regular aria-hidden className={styles.clear} />
      ) : (
        <ErrorCircle16Filled aria-hidden className={styles.stop} />
      )}
      <span>
        {clear ? 'No check stops submission.' : saying(stops, later)}{' '}
        <Link inline href={planAddress(id, 'checks')}>
          See the checks
        </Link>
      </span>
    </p>
  )
}

const saying = (stops: number, later: number): string =>
  stops > 0
    ? `Draft: ${stops === 1 ? '1 check stops' : `${stops} checks stop`} submission.`
    : `Draft: ${later === 1 ? '1 warning stops' : `${later} warnings stop`} sign-off.`

const useStyles = makeStyles({
  state: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, margin: 0 },
  stop: { color: tokens.colorStatusDangerForeground3, flexShrink: 0 },
  clear: { color: tokens.colorStatusSuccessForeground3, flexShrink: 0 },
})
