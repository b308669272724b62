import type { Cost } from '../costs/cost.ts'
import { monthsOf } from '../costs/months.ts'
import { detailsOf, type Plan } from '../plan/plan.ts'
import { daysShared, type PlainDate } from '../values/date.ts'
import { monthDays } from '../values/financialYear.ts'
import { noMoney, type Pence } from '../values/money.ts'
import { spread } from '../values/spread.ts'

type MonthPeriods = ReturnType<typeof monthDays>

/**
 * Gives the twelve months of any cost of a plan, from April; the months of a quarter always make the quarter. A line has
 * its own months. A post's quarter is spread by the days it is employed in each month. Training is paid once, when it
 * starts as far as anyone knows: in the first month of its quarter, so that the money is there in time.
 */
export function monthsReader(plan: Plan): (cost: Cost) => readonly Pence[] {
  const periods = monthDays(detailsOf(plan).financialYear)
  return ({ table, id, quarters }) => {
    if (table === 'training') return quarters.flatMap((quarter) => [quarter, noMoney, noMoney])
    if (table === 'posts') return monthsOfPost(plan, id, quarters, periods)
    const line = plan.lines.get(id)
    return line ? monthsOf(line) : periods.map(() => noMoney)
  }
}

function monthsOfPost(
  plan: Plan,
  id: string,
  quarters: readonly Pence[],
  periods: MonthPeriods,
): readonly Pence[] {
  const post = plan.posts.get(id)
  const start = post?.start ?? null
  if (!post || start === null) return periods.map(() => noMoney)
  const employed: readonly [PlainDate, PlainDate | null] = [start, post.end]
  return quarters.flatMap((quarter, q) => {
    const months = periods.slice(3 * q, 3 * q + 3)
    if (quarter === 0) return months.map(() => noMoney)
    return spread(
      quarter,
      months.map((month) => String(daysShared(employed, month))),
    )
  })
}
