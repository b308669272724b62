import { billionths, fromBillionths, one, roundedHalfAway } from './decimal.ts'
import { noMoney, pence, type Pence } from './money.ts'
import { spread } from './spread.ts'

/** What percentages of an amount come to while they are being entered, when they may not make 100 yet. */
export interface SharedSoFar {
  /** What they make together, as a percentage. */
  readonly percent: string
  /** What each is of the amount. */
  readonly parts: readonly Pence[]
  readonly sum: Pence
  /** How much of the amount is not shared yet; below nought where more is shared than there is. */
  readonly missing: Pence
}

/**
 * What each share is of an amount. Shares that make 100 are what their sources pay (`spread`); with less, what is missing
 * is spread with them, so that parts and missing make the amount; with more, they are spread over as much more.
 */
export function sharedSoFar(amount: Pence, weights: readonly string[]): SharedSoFar {
  const sum = weights.reduce((all, weight) => all + billionths(weight), 0n)
  const percent = fromBillionths(sum)
  if (sum === 0n) return { percent, parts: weights.map(() => noMoney), sum: noMoney, missing: amount }
  const whole = 100n * one
  if (sum < whole) {
    const all = spread(amount, [...weights, fromBillionths(whole - sum)])
    const missing = all.at(-1) ?? noMoney
    return { percent, parts: all.slice(0, -1), sum: pence(amount - missing), missing }
  }
  const shared = sum === whole ? amount : pence(roundedHalfAway(BigInt(amount) * sum, whole))
  return { percent, parts: spread(shared, weights), sum: shared, missing: pence(amount - shared) }
}
