import type { Cost } from './cost.ts'
import type { Plan } from '../plan/plan.ts'
import type { Posting } from '../figures/ledger.ts'
import { figure, type LaterYear } from '../values/figure.ts'

const years: readonly LaterYear[] = ['y2', 'y3']

/**
 * What a cost adds to what rests on the rises of pay or prices of a later year. A post always follows pay; a line follows its
 * type's rise while it goes on and no sum was typed for that year; training is for one year.
 */
export function risePostings(plan: Plan, cost: Cost): readonly Posting[] {
  const name = cost.costType === 'staff' ? figure.followsPay : figure.followsPrices
  return years.flatMap((year, number) => {
    const amount = cost.laterYears[number] ?? 0
    return amount !== 0 && isWorkedOut(plan, cost, year) ? [{ figure: name(year), amount }] : []
  })
}

function isWorkedOut(plan: Plan, { table, id }: Cost, year: LaterYear): boolean {
  if (table === 'posts') return true
  const line = table === 'lines' ? plan.lines.get(id) : undefined
  return line?.recurring === true && (year === 'y2' ? line.year2 : line.year3) === null
}
