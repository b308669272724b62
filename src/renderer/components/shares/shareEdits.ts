import type { Share } from '../../../domain/costs/line.ts'
import { billionths, fromBillionths, one, type Decimal } from '../../../domain/values/decimal.ts'
import type { Pence } from '../../../domain/values/money.ts'
import { spreadEvenly } from '../../../domain/values/spread.ts'

type Shares = readonly Share[]

/** A further source, which pays what the others leave of 100%. */
export const withSource = (shares: Shares, sourceId: string): Shares => [
  ...shares,
  { sourceId, weight: restOf(shares) },
]

/** The same share paid by another source. */
export const movedTo = (shares: Shares, from: string, to: string): Shares =>
  shares.map((share) => (share.sourceId === from ? { ...share, sourceId: to } : share))

export const weighing = (shares: Shares, sourceId: string, weight: Decimal): Shares =>
  shares.map((share) => (share.sourceId === sourceId ? { ...share, weight } : share))

export const without = (shares: Shares, sourceId: string): Shares =>
  shares.filter((share) => share.sourceId !== sourceId)

/** Equal shares that make exactly 100, the first ones a hundredth more where it does not divide. */
export function evenly(shares: Shares): Shares {
  const parts = spreadEvenly(10_000 as Pence, shares.length)
  return shares.map((share, index) => ({ ...share, weight: String((parts[index] ?? 0) / 100) as Decimal }))
}

const sum = (shares: Shares): bigint => shares.reduce((all, { weight }) => all + billionths(weight), 0n)

/** What is missing to 100%; nought where the shares make that or more. */
function restOf(shares: Shares): Decimal {
  const rest = 100n * one - sum(shares)
  return fromBillionths(rest > 0n ? rest : 0n) as Decimal
}
