import { quartersOf, type Line } from '../costs/line.ts'
import { add, formatPounds } from '../values/money.ts'
import { nameOf } from './costName.ts'
import { found } from './context.ts'
import type { Finding } from './finding.ts'

/** F14: the year of a line was typed, or worked out, beside its quarters, and has to agree with them. */
export function quartersMakeYear(line: Line): Finding[] {
  const quarters = add(...quartersOf(line))
  if (quarters === line.amount) return []
  return [
    found('F14', {
      table: 'lines',
      recordId: line.id,
      field: 'amount',
      problem: `The quarters of ${nameOf({ table: 'lines', description: line.description })} make ${formatPounds(quarters)}, but its year is ${formatPounds(line.amount)}`,
      action: 'Correct a quarter or the year so that they agree.',
    }),
  ]
}
