import { daysBetween, daysShared, type PlainDate } from '../values/date.ts'
import { noMoney, type Pence } from '../values/money.ts'
import { spread } from '../values/spread.ts'

/** First and last day of a stretch of time. */
type Days = readonly [PlainDate, PlainDate]

/**
 * What falls before a date of an amount that falls evenly on the days of a period: exact, then to the penny, half a
 * penny to the days before. What falls on and after the date is the rest, so the two always add up.
 */
export function beforeDate(amount: Pence, [first, last]: Days, date: PlainDate): Pence {
  if (date > last) return amount
  if (date <= first) return noMoney
  const before = daysBetween(first, date)
  const [kept = noMoney] = spread(amount, [String(before), String(daysBetween(date, last) + 1)])
  return kept
}

/** How many days of a period are on or after a date. */
export const daysFrom = (date: PlainDate, [first, last]: Days): number =>
  daysShared([date, null], [first, last])
