import type { Source } from '../funding/source.ts'
import { billionths, one, roundedHalfAway } from '../values/decimal.ts'
import { daysIn, firstDay, lastDay, type FinancialYear } from '../values/financialYear.ts'
import { noMoney, pence, type Pence } from '../values/money.ts'
import { daysFrom } from './byDays.ts'
import type { Cut, SignedPercent } from './scenario.ts'

/** An amount that rises or falls by a percentage, rounded half away from nought to the penny. */
export function changedByPercent(amount: Pence, percent: SignedPercent): Pence {
  const part = billionths(percent.replace('-', ''))
  const whole = 100n * one
  return pence(
    roundedHalfAway(BigInt(amount) * (percent.startsWith('-') ? whole - part : whole + part), whole),
  )
}

/** How large a cut is: a sum, or a percentage and what it is one of. */
export type CutSize =
  | Pick<Extract<Cut, { of: 'year' | 'rest' }>, 'from' | 'percent' | 'of'>
  | Pick<Extract<Cut, { of: 'sum' }>, 'from' | 'amount' | 'of'>

/**
 * What a cut takes of a year's allocation: a sum, or a percentage of all of it, or of what falls on and after the date when
 * the allocation falls evenly on the days of the year. Exact, then rounded once, half away from nought, to the penny. A cut
 * after the year takes nothing of it. It may come to more than there is.
 */
export function cutOf(allocation: Pence, size: CutSize, year: FinancialYear): Pence {
  const left = daysFrom(size.from, [firstDay(year), lastDay(year)])
  if (left === 0) return noMoney
  return size.of === 'sum' ? size.amount : percentOf(allocation, size, left, year)
}

function percentOf(
  allocation: Pence,
  { percent, of }: Extract<CutSize, { of: 'year' | 'rest' }>,
  left: number,
  year: FinancialYear,
): Pence {
  const days = of === 'year' ? daysIn(year) : left
  return pence(
    roundedHalfAway(
      BigInt(allocation) * billionths(percent) * BigInt(days),
      100n * one * BigInt(daysIn(year)),
    ),
  )
}

/** What a source is to bring in the plan's year, or in the second or third. */
export const allocationIn = (source: Source, year: 1 | 2 | 3): Pence | null =>
  year === 1 ? source.allocation : (source.laterYears[year - 2]?.amount ?? null)

/**
 * The fields of a source whose allocation of a year is another sum. No letter says this sum and nobody has accepted it,
 * so it is indicative and its letter is blank until there is one.
 */
export function withAllocation(source: Source, year: 1 | 2 | 3, amount: Pence): Partial<Omit<Source, 'id'>> {
  const untold = { certainty: 'indicative', letter: '', letterDate: null } as const
  if (year === 1) return { allocation: amount, accepted: false, ...untold }
  const [second, third] = source.laterYears
  const told = { amount, ...untold }
  return { laterYears: year === 2 ? [told, third] : [second, told] }
}
