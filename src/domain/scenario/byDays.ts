import { daysBetween, daysShared, type PlainDate } from '../values/date.ts'
import { noMoney, type Pence } from '../values/money.ts'
import { spread } from '../values/spread.ts'

/** First and last day of a stretch of time. */
type Days = readonly [PlainDate, PlainDate]

/** How many days of a period are before a date, and how many on or after it. */
export interface DaysAround {
  readonly before: number
  readonly after: number
}

export function daysAround([first, last]: Days, date: PlainDate): DaysAround {
  const after = daysFrom(date, [first, last])
  return { before: daysBetween(first, last) + 1 - after, after }
}

/**
 * What falls before a date of an amount that falls evenly on the days of a period: exact, then to the penny, half a
 * penny to the days before. What falls on and after the date is the rest, so the two always add up.
 */
export function keptBefore(amount: Pence, { before, after }: DaysAround): Pence {
  if (after === 0 || amount === 0) return amount
  if (before === 0) return noMoney
  const [kept = noMoney] = spread(amount, [String(before), String(after)])
  return kept
}

/** The same for one amount, of a period and a date. */
export const beforeDate = (amount: Pence, days: Days, date: PlainDate): Pence =>
  keptBefore(amount, daysAround(days, date))

/** How many days of a period are on or after a date. */
export const daysFrom = (date: PlainDate, [first, last]: Days): number =>
  daysShared([date, null], [first, last])
