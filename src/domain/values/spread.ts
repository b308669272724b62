import { onOneScale } from './decimal.ts'
import { pence, type Pence } from './money.ts'

/**
 * Shares a total over weights by largest remainder: each part gets its whole pence, the pence left over go one each to
 * the largest remainders, ties to the earliest part. Exact for any sum; the parts always add back to the total.
 * Weights are decimals, none negative; throws RangeError when no weight is above nothing.
 */
export function spread(total: Pence, weights: readonly string[]): Pence[] {
  const scaled = onOneScale(weights)
  const sum = scaled.reduce((all, weight) => all + weight, 0n)
  if (sum <= 0n) throw new RangeError('A sum can only be spread over weights of which one is above nothing')
  const sign = total < 0 ? -1 : 1
  const magnitude = BigInt(Math.abs(total))
  const shares = scaled.map((weight, index) => {
    const exact = magnitude * weight
    return { index, whole: exact / sum, remainder: exact % sum }
  })
  const left = Number(magnitude - shares.reduce((all, share) => all + share.whole, 0n))
  const largestFirst = shares.toSorted((a, b) => compare(b.remainder, a.remainder) || a.index - b.index)
  const luckier = new Set(largestFirst.slice(0, left).map((share) => share.index))
  return shares.map(({ whole, index }) => signedPence(sign, Number(whole) + (luckier.has(index) ? 1 : 0)))
}

/** A total in as many equal parts as asked for, the first ones a penny more where it does not divide. */
export const spreadEvenly = (total: Pence, parts: number): Pence[] =>
  spread(
    total,
    Array.from({ length: parts }, () => '1'),
  )

const compare = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0)
const signedPence = (sign: number, amount: number): Pence => pence(amount === 0 ? 0 : sign * amount)
