import { quartersOf, type Line } from './budget.ts'
import { add, noMoney, pence, type Pence } from './values/money.ts'
import { spread } from './values/spread.ts'

/** What one source pays of one line. */
export interface LinePart {
  readonly sourceId: string
  readonly amount: Pence
  readonly quarters: readonly Pence[]
}

/**
 * What each source pays of a line, in the year and in each quarter. The year is spread by the line's shares (largest
 * remainder). Each quarter is spread the same way, and the odd pennies by which a source's quarters then miss its part
 * of the year are put in the line's largest quarter; so both the sources' quarters and the quarters' sources add up.
 */
export function lineParts(line: Line): readonly LinePart[] {
  const weights = line.shares.map((share) => share.weight)
  if (weights.every((weight) => Number(weight) === 0)) return []
  const quarters = quartersOf(line)
  const year = spread(add(...quarters), weights)
  const byQuarter = quarters.map((quarter) => spread(quarter, weights))
  const largest = quarters.reduce(
    (best, quarter, q) => (Math.abs(quarter) > Math.abs(quarters[best] ?? 0) ? q : best),
    0,
  )
  const amounts = spread(line.amount, weights)
  return line.shares.map(({ sourceId }, part) => {
    const mine = byQuarter.map((parts) => parts[part] ?? noMoney)
    const odd = (year[part] ?? 0) - add(...mine)
    return {
      sourceId,
      amount: amounts[part] ?? noMoney,
      quarters: mine.map((quarter, q) => (q === largest ? pence(quarter + odd) : quarter)),
    }
  })
}
