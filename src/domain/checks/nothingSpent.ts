import type { Source } from '../funding/source.ts'
import { notEntered, plannedOutsideRings } from '../inYear/notEntered.ts'
import { quarterTitle } from '../values/financialYear.ts'
import { formatPounds, pence } from '../values/money.ts'
import type { CheckContext } from './context.ts'
import { found } from './context.ts'
import type { Finding } from './finding.ts'

/** F23: a quarter was closed, costs were planned in it, and nothing at all was entered as spent on the source, not even nought. */
export function spendingEntered(context: CheckContext, source: Source): Finding[] {
  if (!source.inPlan) return []
  return notEntered(context, source).map((quarter) =>
    found('F23', {
      table: 'sources',
      recordId: source.id,
      field: 'allocation',
      about: `q${quarter}`,
      problem: `No spending is entered for ${quarterTitle(quarter)} on ${source.name}, where ${formatPounds(pence(plannedOutsideRings(context, source, quarter)))} was planned, and the quarter is closed`,
      action:
        'Enter what was spent under In the year, nought where it was nothing, or open the quarter again.',
    }),
  )
}
