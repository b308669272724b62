import { quartersOf, type Line } from '../costs/line.ts'
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
import type { Post } from '../workforce/post.ts'
import { beforeDate, daysAround, keptBefore, type DaysAround } from './byDays.ts'

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
  return { ...stoppedInYear(line, stopOn(from, year)), ...stoppedLater(line, laterYears, from, year) }
}

/** How a date divides the quarters and months of a year: asked once, however many lines stop on it. */
export interface StopDay {
  readonly afterYear: boolean
  readonly quarters: readonly DaysAround[]
  readonly months: readonly DaysAround[]
}

export const stopOn = (from: PlainDate, year: FinancialYear): StopDay => ({
  afterYear: from > lastDay(year),
  quarters: quarters.map((quarter) => daysAround(quarterDays(year, quarter), from)),
  months: monthDays(year).map((days) => daysAround(days, from)),
})

/** What is paid of a line in the plan's year when nothing is paid from a day on. */
export function stoppedInYear(line: Line, day: StopDay): Omit<PaidOfLine, 'recurring' | 'year2' | 'year3'> {
  if (day.afterYear) {
    const { amount, q1, q2, q3, q4, months, basis } = line
    return { amount, q1, q2, q3, q4, months, basis }
  }
  const months = line.months?.map((month, m) => keptBefore(month, day.months[m] ?? wholly)) ?? null
  const kept = quartersOf(line).map((amount, q): Pence => {
    const days = day.quarters[q] ?? wholly
    const within = days.before > 0 && days.after > 0
    return within && months !== null ? add(...months.slice(3 * q, 3 * q + 3)) : keptBefore(amount, days)
  })
  const [q1 = noMoney, q2 = noMoney, q3 = noMoney, q4 = noMoney] = kept
  return { amount: add(...kept), q1, q2, q3, q4, months, basis: null }
}

const wholly: DaysAround = { before: 1, after: 0 }

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
 * its first. Where that lies in a closed quarter, what was planned in it stands: its last day is the one before `open`, the
 * first that is not closed.
 */
export function endOfStopped(
  { start, end, filled }: Pick<Post, 'start' | 'end' | 'filled'>,
  from: PlainDate,
  open: PlainDate,
): PlainDate {
  const never = start !== null && (!filled || start > from)
  const first = never && !filled && start < open ? open : start
  const last = dayBefore(never && first !== null ? first : from)
  return end !== null && end < last ? end : last
}
