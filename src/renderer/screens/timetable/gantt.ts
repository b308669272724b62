import { addDays, calendarMonths, daysBetween, type PlainDate } from '../../../domain/values/date.ts'
import type { DatedStep } from './inTime.ts'

/** One step on the line of time. Places are parts of its whole length, from 0 to 1. */
interface GanttRow extends DatedStep {
  readonly date: PlainDate
  /** When what it waits for is over; the same as `to` where it waits for nothing that has a date. */
  readonly from: number
  readonly to: number
}

interface Gantt {
  readonly rows: readonly GanttRow[]
  /** The first of each month in it, with the month's name and below it the year where it begins; some of a long line have none. */
  readonly months: readonly { readonly title: string; readonly at: number }[]
  /** Where today stands; none where it lies outside. */
  readonly today: number | null
}

/** The dated steps on one line of time, from the month of the first to the end of the month of the last. */
export function ganttOf(steps: readonly DatedStep[], today: PlainDate): Gantt {
  const dated = steps.flatMap(({ step, worked }) => {
    const date = step.doneOn ?? worked.date
    return date === null ? [] : [{ step, worked, date }]
  })
  const dates = dated.map(({ date }) => date).toSorted()
  const [first, last] = [dates[0], dates.at(-1)]
  if (first === undefined || last === undefined) return { rows: [], months: [], today: null }
  const start = monthOf(first)
  const length = daysBetween(start, monthAfter(last))
  const at = (date: PlainDate): number => daysBetween(start, date) / length
  const dateOf = new Map(dated.map(({ step, date }) => [step.id, date]))
  const rows = dated
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map((row) => {
      const over = row.step.waitsFor.flatMap((id) => dateOf.get(id) ?? []).toSorted()
      const begins = over.at(-1)
      return {
        ...row,
        from: at(begins !== undefined && begins < row.date ? begins : row.date),
        to: at(row.date),
      }
    })
  const now = at(today)
  return { rows, months: monthsBetween(start, last, at), today: now >= 0 && now <= 1 ? now : null }
}

/** How many months can be named beside one another. */
const mostNamed = 14

const monthOf = (date: PlainDate): PlainDate => `${date.slice(0, 7)}-01` as PlainDate
const monthAfter = (date: PlainDate): PlainDate => monthOf(addDays(monthOf(date), 31))

function monthsBetween(start: PlainDate, last: PlainDate, at: (date: PlainDate) => number): Gantt['months'] {
  const firsts: PlainDate[] = []
  for (let month = start; month <= last; month = monthAfter(month)) firsts.push(month)
  // On a long line only every third is named, and stands clear of the next.
  const step = firsts.length <= mostNamed ? 1 : 3
  return firsts.map((month, index) => {
    const [year = '', number = ''] = month.split('-')
    const before = index === 0 ? '' : (firsts[index - step]?.slice(0, 4) ?? '')
    const name = calendarMonths[Number(number) - 1]?.slice(0, 3) ?? ''
    const title = year === before ? name : `${name}\n${year}`
    return { title: index % step === 0 ? title : '', at: at(month) }
  })
}
