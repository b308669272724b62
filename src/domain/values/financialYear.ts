import { z } from 'zod'
import { asTemporal, calendarMonths, daysBetween, plainDate, type PlainDate } from './date.ts'

/** A year of account from 1 April to 31 March, written `2027-28`. */
export const FinancialYear = z
  .string()
  .regex(/^\d{4}-\d{2}$/, 'Enter a financial year like 2027-28')
  .refine(
    (label) => (Number(label.slice(0, 4)) + 1) % 100 === Number(label.slice(5)),
    'Enter a financial year like 2027-28',
  )
  .brand<'FinancialYear'>()
export type FinancialYear = z.infer<typeof FinancialYear>

/** 1 to 4: April to June, July to September, October to December, January to March. */
export type Quarter = 1 | 2 | 3 | 4
export const quarters: readonly Quarter[] = [1, 2, 3, 4]

const quarterMonths = [
  'April to June',
  'July to September',
  'October to December',
  'January to March',
] as const
export const quarterTitle = (quarter: Quarter): string => quarterMonths[quarter - 1] ?? ''

/** The months of a financial year: April first. */
export const monthTitles: readonly string[] = [...calendarMonths.slice(3), ...calendarMonths.slice(0, 3)]

/** Some quarters in words, those that follow one another as one span: `April to September and January to March`. */
export function quarterSpans(some: readonly Quarter[]): string {
  const spans: (readonly [Quarter, Quarter])[] = []
  for (const quarter of some) {
    const last = spans.at(-1)
    if (last && last[1] + 1 === quarter) spans.splice(-1, 1, [last[0], quarter])
    else spans.push([quarter, quarter])
  }
  const month = (quarter: Quarter, which: 0 | 1) => quarterTitle(quarter).split(' to ')[which] ?? ''
  return new Intl.ListFormat('en-GB').format(
    spans.map(([first, last]) => `${month(first, 0)} to ${month(last, 1)}`),
  )
}

const startYear = (year: FinancialYear): number => Number(year.slice(0, 4))
const yearFrom = (start: number): FinancialYear =>
  FinancialYear.parse(`${start}-${String((start + 1) % 100).padStart(2, '0')}`)

/** The year `years` after this one; negative for earlier ones. */
export const yearAfter = (year: FinancialYear, years = 1): FinancialYear => yearFrom(startYear(year) + years)

export function yearOf(date: PlainDate): FinancialYear {
  const { year, month } = asTemporal(date)
  return yearFrom(month >= 4 ? year : year - 1)
}

export const quarterOf = (date: PlainDate): Quarter =>
  ((Math.floor((asTemporal(date).month + 8) / 3) % 4) + 1) as Quarter

export const firstDay = (year: FinancialYear): PlainDate => plainDate(`${startYear(year)}-04-01`)
export const lastDay = (year: FinancialYear): PlainDate => plainDate(`${startYear(year) + 1}-03-31`)

/** 366 when the year holds 29 February, otherwise 365. */
export const daysIn = (year: FinancialYear): number => daysBetween(firstDay(year), lastDay(year)) + 1

const quarterEnds = [
  ['04-01', '06-30'],
  ['07-01', '09-30'],
  ['10-01', '12-31'],
  ['01-01', '03-31'],
] as const

/** First and last day of a quarter of a year. */
export function quarterDays(year: FinancialYear, quarter: Quarter): readonly [PlainDate, PlainDate] {
  const calendarYear = startYear(year) + (quarter === 4 ? 1 : 0)
  const [first, last] = quarterEnds[(quarter - 1) as 0 | 1 | 2 | 3]
  return [plainDate(`${calendarYear}-${first}`), plainDate(`${calendarYear}-${last}`)]
}

/** First and last day of the twelve months of a year, from April. */
export const monthDays = (year: FinancialYear): readonly (readonly [PlainDate, PlainDate])[] =>
  Array.from({ length: 12 }, (_, month) => {
    const first = asTemporal(firstDay(year)).add({ months: month })
    return [
      plainDate(first.toString()),
      plainDate(first.add({ months: 1 }).subtract({ days: 1 }).toString()),
    ] as const
  })
