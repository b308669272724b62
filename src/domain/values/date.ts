import { z } from 'zod'

/** A calendar date that exists, written `2027-03-29`. No time, no zone. */
export const PlainDate = z.iso.date('Enter a date that exists, like 29 March 2027').brand<'PlainDate'>()
export type PlainDate = z.infer<typeof PlainDate>

export const plainDate = (text: string): PlainDate => PlainDate.parse(text)

export const asTemporal = (date: PlainDate): Temporal.PlainDate => Temporal.PlainDate.from(date)
const fromTemporal = (date: Temporal.PlainDate): PlainDate => date.toString() as PlainDate

/** The last day before a date. */
export const dayBefore = (date: PlainDate): PlainDate => addDays(date, -1)

export const addDays = (date: PlainDate, days: number): PlainDate =>
  fromTemporal(asTemporal(date).add({ days }))

/** Whole days from one date to another; negative when the second is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number =>
  asTemporal(from).until(asTemporal(to), { largestUnit: 'days' }).days

/** January first. */
export const calendarMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/** `29 March 2027`. */
export function formatDate(date: PlainDate): string {
  const { day, month, year } = asTemporal(date)
  return `${day} ${calendarMonths[month - 1] ?? ''} ${year}`
}

/** `Monday 29 March 2027`. */
export const formatLongDate = (date: PlainDate): string =>
  `${weekdays[asTemporal(date).dayOfWeek - 1] ?? ''} ${formatDate(date)}`

/**
 * Reads a date as people in England type it: `29 March 2027`, `29 Mar 27`, `29/3/2027`, `29.03.27` or `2027-03-29`.
 * Gives null for anything else and for days that do not exist.
 */
export function parseDate(text: string): PlainDate | null {
  const typed = text
    .trim()
    .toLowerCase()
    .replace(/^(mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+/, '')
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed)
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const numeric = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})$/.exec(typed)
  if (numeric) return dateOf(fullYear(numeric[3]), Number(numeric[2]), Number(numeric[1]))
  const worded = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4}|\d{2})$/.exec(typed)
  if (worded) return dateOf(fullYear(worded[3]), monthNumber(worded[2] ?? ''), Number(worded[1]))
  return null
}

const fullYear = (digits = ''): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits))
const monthNumber = (name: string): number =>
  calendarMonths.findIndex((month) => month.toLowerCase().startsWith(name)) + 1

function dateOf(year: number, month: number, day: number): PlainDate | null {
  const written = [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(day).padStart(2, '0'),
  ].join('-')
  const date = PlainDate.safeParse(written)
  return date.success ? date.data : null
}

/** How many days of the first period, both ends included, fall in the second. An end that is not there is open. */
export function daysShared(
  [from, to]: readonly [PlainDate, PlainDate | null],
  [first, last]: readonly [PlainDate, PlainDate],
): number {
  const start = from > first ? from : first
  const end = to !== null && to < last ? to : last
  return start > end ? 0 : daysBetween(start, end) + 1
}
