import { closedQuarters, detailsOf } from '../plan/plan.ts'
import { formatDate } from '../values/date.ts'
import { quarterDays, quarters, quarterTitle } from '../values/financialYear.ts'
import type { CheckContext } from './context.ts'
import { found } from './context.ts'
import type { Finding } from './finding.ts'

/**
 * F27: a quarter that is over is not closed, or one is closed that is not over. Only once the year is followed: a version
 * is approved, or something was spent or closed.
 */
export function quartersClosed({ plan, today }: CheckContext): Finding[] {
  const closed = closedQuarters(plan)
  const approved = [...plan.versions.values()].some((version) => version.approved)
  if (!approved && plan.actuals.size === 0 && closed === 0) return []
  const { financialYear } = detailsOf(plan)
  return quarters.flatMap((quarter) => {
    const [, last] = quarterDays(financialYear, quarter)
    const [isOver, isClosed] = [today > last, quarter <= closed]
    if (isOver === isClosed) return []
    return [
      found('F27', {
        table: 'inYear',
        recordId: 'inYear',
        field: `q${quarter}`,
        about: `q${quarter}`,
        missing: isOver,
        problem: isOver
          ? `${quarterTitle(quarter)} ended on ${formatDate(last)} and is not closed`
          : `${quarterTitle(quarter)} is closed and ends only on ${formatDate(last)}, so that the forecast has nothing of what is spent until then`,
        action: isOver
          ? 'Enter what was spent in it, then close it under In the year.'
          : 'Enter everything that is spent in it, or open it again under In the year until it is over.',
      }),
    ]
  })
}
