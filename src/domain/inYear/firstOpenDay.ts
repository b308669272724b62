import { closedQuarters, detailsOf, type Plan } from '../plan/plan.ts'
import { addDays, type PlainDate } from '../values/date.ts'
import { firstDay, quarterDays, quarters } from '../values/financialYear.ts'

/** The first day of the plan's year that lies in no closed quarter; the first after the year once all four are closed. */
export function firstOpenDay(plan: Plan): PlainDate {
  const year = detailsOf(plan).financialYear
  const last = quarters[closedQuarters(plan) - 1]
  return last === undefined ? firstDay(year) : addDays(quarterDays(year, last)[1], 1)
}
