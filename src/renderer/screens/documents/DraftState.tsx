import { Link, makeStyles, tokens } from '@fluentui/react-components'
import { CheckmarkCircle16Regular, ErrorCircle16Filled } from '@fluentui/react-icons'
import { bars } from '../../../domain/values/severity.ts'
import { planAddress } from '../../route.ts'
import { useAllFindings, useList, usePlan } from '../../stores/usePlan.ts'

/** How many checks make a document made now a draft: as many as it says itself. */
export function DraftState() {
  const styles = useStyles()
  const { id } = usePlan()
  const letStand = new Set(useList('overrides').map((override) => override.id))
  const stops = useAllFindings().filter((finding) => bars(finding, letStand.has(finding.id))).length
  const clear = stops === 0
  return (
    <p className={styles.state}>
      {clear ? (
        <CheckmarkCircle16Regular aria-hidden className={styles.clear} />
      ) : (
        <ErrorCircle16Filled aria-hidden className={styles.stop} />
      )}
      <span>
        {clear ? 'No check bars its submission.' : saying(stops)}{' '}
        <Link inline href={planAddress(id, 'checks')}>
          See the checks
        </Link>
      </span>
    </p>
  )
}

const saying = (stops: number): string =>
  `Draft: ${stops === 1 ? 'One check that bars submission still stands' : `${stops} checks that bar submission still stand`}.`

const useStyles = makeStyles({
  state: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, margin: 0 },
  stop: { color: tokens.colorStatusDangerForeground3, flexShrink: 0 },
  clear: { color: tokens.colorStatusSuccessForeground3, flexShrink: 0 },
})
