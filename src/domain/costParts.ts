import type { Cost } from './cost.ts'
import { add, noMoney, pence, type Pence } from './values/money.ts'
import { spread } from './values/spread.ts'

/** What one source pays of one cost. */
export interface CostPart {
  readonly sourceId: string
  readonly amount: Pence
  readonly quarters: readonly Pence[]
  readonly laterYears: readonly Pence[]
  /** Its part of what is forecast for each quarter. */
  readonly expected: readonly Pence[]
}

/**
 * What each source pays of a cost, in the year, in each quarter and in the later years. The year is spread by the cost's
 * shares (largest remainder). Each quarter is spread the same way, and the odd pennies by which a source's quarters then
 * miss its part of the year are put in the cost's largest quarter; so both the sources' quarters and the quarters'
 * sources add up.
 */
export function costParts(
  cost: Pick<Cost, 'shares' | 'amount' | 'quarters' | 'laterYears' | 'expected'>,
): readonly CostPart[] {
  const weights = cost.shares.map((share) => share.weight)
  if (weights.every((weight) => Number(weight) === 0)) return []
  const amounts = spread(cost.amount, weights)
  const quarters = quarterParts(cost.quarters, weights)
  const expected = cost.expected === cost.quarters ? quarters : quarterParts(cost.expected, weights)
  const laterYears = cost.laterYears.map((year) => spread(year, weights))
  return cost.shares.map(({ sourceId }, part) => ({
    sourceId,
    amount: amounts[part] ?? noMoney,
    quarters: quarters[part] ?? [],
    laterYears: laterYears.map((parts) => parts[part] ?? noMoney),
    expected: expected[part] ?? [],
  }))
}

/** Each source's quarters: they add up to the source's part of the quarters' sum. */
function quarterParts(quarters: readonly Pence[], weights: readonly string[]): Pence[][] {
  const year = spread(add(...quarters), weights)
  const byQuarter = quarters.map((quarter) => spread(quarter, weights))
  const largest = quarters.reduce(
    (best, quarter, q) => (Math.abs(quarter) > Math.abs(quarters[best] ?? 0) ? q : best),
    0,
  )
  return weights.map((_, part) => {
    const mine = byQuarter.map((parts) => parts[part] ?? noMoney)
    const odd = (year[part] ?? 0) - add(...mine)
    return mine.map((quarter, q) => (q === largest ? pence(quarter + odd) : quarter))
  })
}
