import type { Share } from '../../../domain/budget.ts'
import { Decimal } from '../../../domain/values/decimal.ts'
import type { Pence } from '../../../domain/values/money.ts'
import { spreadEvenly } from '../../../domain/values/spread.ts'

/** A share while it is being typed. */
export interface TypedShare {
  readonly sourceId: string
  readonly weight: string
}

export const blankShare: TypedShare = { sourceId: '', weight: '' }

/** The shares as typed, or the sentence saying what is missing. Rows left wholly empty do not count. */
export function readShares(typed: readonly TypedShare[]): readonly Share[] | string {
  const filled = typed.filter(({ sourceId, weight }) => sourceId !== '' || weight.trim() !== '')
  if (filled.some(({ sourceId }) => sourceId === '')) return 'Choose a source for each share'
  if (new Set(filled.map(({ sourceId }) => sourceId)).size < filled.length)
    return 'Each source can be there only once. Put its shares together'
  const shares: Share[] = []
  for (const { sourceId, weight } of filled) {
    const read = Decimal.safeParse(weight.trim().replace(/\s*%$/, ''))
    if (!read.success) return 'Enter each share as a percentage, such as 50 or 33.3'
    shares.push({ sourceId, weight: read.data })
  }
  return shares
}

/** Equal shares that make exactly 100, the first ones a hundredth more where it does not divide. */
export function evenly(shares: readonly TypedShare[]): readonly TypedShare[] {
  const parts = spreadEvenly(10_000 as Pence, shares.length)
  return shares.map((share, index) => ({ ...share, weight: String((parts[index] ?? 0) / 100) }))
}
