import { closedQuarters } from '../plan/plan.ts'
import type { Source } from '../funding/source.ts'
import { notEntered, outsideRings, plannedOutsideRings } from '../inYear/notEntered.ts'
import { figure } from '../values/figure.ts'
import { quarters, quarterTitle, type Quarter } from '../values/financialYear.ts'
import { formatPounds, pence } from '../values/money.ts'
import type { CheckContext } from './context.ts'
import { found } from './context.ts'
import type { Finding } from './finding.ts'

/** By how much of what was planned a closed quarter may differ, in percent, without a reason being asked for. */
const mostUnexplained = 5n
/** And by how much it may differ, in pence, however little was planned. */
const leastAskedOf = 1_00

/**
 * F26: a closed quarter of a source went otherwise than planned by more than 5% and more than £1, and nobody has said why. Its ring-fences
 * are told of themselves. Not while the quarter's spending is missing (F23).
 */
export function variancesExplained(context: CheckContext, source: Source): Finding[] {
  if (!source.inPlan) return []
  const missing = new Set(notEntered(context, source))
  return quarters
    .filter((quarter) => quarter <= closedQuarters(context.plan) && !missing.has(quarter))
    .flatMap((quarter) => varianceExplained(context, source, quarter))
}

function varianceExplained(context: CheckContext, source: Source, quarter: Quarter): Finding[] {
  const spent = outsideRings(context, source, ({ id }) =>
    context.ledger.total(figure.sourceActual(id, quarter)),
  )
  const planned = plannedOutsideRings(context, source, quarter)
  const apart = Math.abs(spent - planned)
  if (apart <= leastAskedOf || BigInt(apart) * 100n <= BigInt(Math.abs(planned)) * mostUnexplained) return []
  if (isExplained(context, source, quarter)) return []
  return [
    found('F26', {
      table: 'sources',
      recordId: source.id,
      field: `q${quarter}`,
      about: `q${quarter}`,
      problem: `${formatPounds(pence(apart))} ${spent < planned ? 'less' : 'more'} than planned was spent on ${source.name} in ${quarterTitle(quarter)}, and nobody has said why`,
      action: 'Say why under In the year. Whoever gives the money will ask.',
    }),
  ]
}

const isExplained = ({ plan }: CheckContext, { id }: Source, quarter: Quarter): boolean =>
  [...plan.variances.values()].some(
    (each) => each.sourceId === id && each.quarter === quarter && each.reason.trim() !== '',
  )
