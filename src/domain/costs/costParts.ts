import type { Cost } from './cost.ts'
import { add, noMoney, pence, type Pence } from '../values/money.ts'
import { spread } from '../values/spread.ts'

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
const quarterParts = (quarters: readonly Pence[], weights: readonly string[]): Pence[][] =>
  partsFitting(quarters, weights, spread(add(...quarters), weights))

/**
 * What each source pays of each of some amounts, so that all of its parts add up to its total: each amount is spread by
 * the weights, and the odd pennies by which a source then misses its total are put in the largest amount. The totals
 * have to add up to what the amounts do.
 */
export function partsFitting(
  amounts: readonly Pence[],
  weights: readonly string[],
  totals: readonly Pence[],
): Pence[][] {
  const spreadOut = amounts.map((amount) => spread(amount, weights))
  const largest = amounts.reduce(
    (best, amount, at) => (Math.abs(amount) > Math.abs(amounts[best] ?? 0) ? at : best),
    0,
  )
  return weights.map((_, part) => {
    const mine = spreadOut.map((parts) => parts[part] ?? noMoney)
    const odd = (totals[part] ?? 0) - add(...mine)
    return mine.map((amount, at) => (at === largest ? pence(amount + odd) : amount))
  })
}
