import { addDays, asTemporal, type PlainDate } from './date.ts'

/** Days on which the council does not work besides weekends: England's bank holidays and its own closure days. */
export type DaysOff = Pick<ReadonlySet<string>, 'has'>

export const isWorkingDay = (date: PlainDate, daysOff: DaysOff): boolean =>
  asTemporal(date).dayOfWeek <= 5 && !daysOff.has(date)

/** The date that many working days later, or earlier when negative. Nought gives the date itself. */
export function addWorkingDays(date: PlainDate, days: number, daysOff: DaysOff): PlainDate {
  const step = days < 0 ? -1 : 1
  let reached = date
  for (let left = Math.abs(days); left > 0;) {
    reached = addDays(reached, step)
    if (isWorkingDay(reached, daysOff)) left -= 1
  }
  return reached
}

/**
 * The last working day on which papers can go out so that `clearDays` whole working days lie strictly between that day
 * and the meeting (Local Government Act 1972, Part VA: neither the day of issue nor the day of the meeting counts).
 */
export const publishBy = (meeting: PlainDate, clearDays: number, daysOff: DaysOff): PlainDate =>
  addWorkingDays(meeting, -(clearDays + 1), daysOff)
