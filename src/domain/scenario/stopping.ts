import { quartersOf, type Line } from '../budget.ts'
import { dayBefore, type PlainDate } from '../values/date.ts'
import {
  firstDay,
  lastDay,
  monthDays,
  quarterDays,
  quarters,
  yearAfter,
  type FinancialYear,
} from '../values/financialYear.ts'
import { add, noMoney, type Pence } from '../values/money.ts'
import type { Post } from '../workforce.ts'
import { beforeDate } from './byDays.ts'

/** The fields of a line that say what is paid, and when. */
export type PaidOfLine = Pick<
  Line,
  'amount' | 'q1' | 'q2' | 'q3' | 'q4' | 'months' | 'basis' | 'recurring' | 'year2' | 'year3'
>

/**
 * What is paid of a line when nothing is paid from a date on. The quarter the date is in keeps its part by days; month
 * by month where the line has months. A working of unit costs goes, for the year no longer follows from it. The later
 * years stop with it: `laterYears` is what it costs in them while it goes on.
 */
export function stoppedLine(
  line: Line,
  laterYears: readonly [Pence, Pence],
  from: PlainDate,
  year: FinancialYear,
): PaidOfLine {
  return { ...stoppedInYear(line, from, year), ...stoppedLater(line, laterYears, from, year) }
}

function stoppedInYear(
  line: Line,
  from: PlainDate,
  year: FinancialYear,
): Omit<PaidOfLine, 'recurring' | 'year2' | 'year3'> {
  if (from > lastDay(year)) {
    const { amount, q1, q2, q3, q4, months, basis } = line
    return { amount, q1, q2, q3, q4, months, basis }
  }
  const days = monthDays(year)
  const months = line.months?.map((month, m) => beforeDate(month, days[m] ?? wholeOf(year), from)) ?? null
  const kept = quarters.map((quarter): Pence => {
    const amount = quartersOf(line)[quarter - 1] ?? noMoney
    const [first, last] = quarterDays(year, quarter)
    const within = first < from && from <= last
    return within && months !== null
      ? add(...months.slice(3 * quarter - 3, 3 * quarter))
      : beforeDate(amount, [first, last], from)
  })
  const [q1 = noMoney, q2 = noMoney, q3 = noMoney, q4 = noMoney] = kept
  return { amount: add(...kept), q1, q2, q3, q4, months, basis: null }
}

const wholeOf = (year: FinancialYear) => [firstDay(year), lastDay(year)] as const

/** A line stopped within the plan's year is over; one stopped later keeps what falls before the date. */
function stoppedLater(
  { recurring, year2, year3 }: Line,
  [second, third]: readonly [Pence, Pence],
  from: PlainDate,
  year: FinancialYear,
): Pick<PaidOfLine, 'recurring' | 'year2' | 'year3'> {
  const [next, last] = [wholeOf(yearAfter(year)), wholeOf(yearAfter(year, 2))]
  if (from <= next[0]) return { recurring: false, year2: null, year3: null }
  if (from > last[1]) return { recurring, year2, year3 }
  return {
    recurring,
    year2: from > next[1] ? year2 : beforeDate(second, next, from),
    year3: beforeDate(third, last, from),
  }
}

/**
 * The last day of a post of which nothing is paid from a date on: the day before, unless it ends sooner. Nobody has been in
 * a vacancy, so nothing is paid of it at all, and one that would start later never starts: its last day is the one before
 * its first.
 */
export function endOfStopped(
  { start, end, filled }: Pick<Post, 'start' | 'end' | 'filled'>,
  from: PlainDate,
): PlainDate {
  const never = start !== null && (!filled || start > from)
  const last = dayBefore(never ? start : from)
  return end !== null && end < last ? end : last
}
