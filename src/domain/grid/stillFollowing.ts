import type { Line } from '../costs/line.ts'
import { costOf } from '../costs/cost.ts'
import { detailsOf, type Plan } from '../plan/plan.ts'
import { firstDay } from '../values/financialYear.ts'
import type { Pence } from '../values/money.ts'

/**
 * A line as a paste leaves it, but for later years that followed the uplift and were told what follows from it anyway:
 * these go on following it. What is copied in the grid and put back is no sum typed for those years.
 */
export function stillFollowing(plan: Plan, before: Line, after: Line): Line {
  const second = before.year2 === null && after.year2 === derivedYear(plan, after, 0)
  const line = second ? { ...after, year2: null } : after
  const third = before.year3 === null && line.year3 === derivedYear(plan, line, 1)
  return third ? { ...line, year3: null } : line
}

/** What a later year of a line comes to where no sum is typed for it; none where nothing is typed. */
function derivedYear(plan: Plan, line: Line, year: 0 | 1): Pence | undefined {
  if (line[year === 0 ? 'year2' : 'year3'] === null) return undefined
  const untyped = year === 0 ? { ...line, year2: null } : { ...line, year3: null }
  const alone: Plan = { ...plan, lines: new Map([[line.id, untyped]]) }
  // Of a line no day is asked.
  return costOf(alone, 'lines', line.id, firstDay(detailsOf(plan).financialYear))?.laterYears[year]
}
