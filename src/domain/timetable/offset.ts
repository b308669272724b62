import { z } from 'zod'
import { addDays, type PlainDate } from '../values/date.ts'
import { Id } from '../values/id.ts'
import { addWorkingDays, isWorkingDay, publishBy, type DaysOff } from '../values/workingDays.ts'

/** How the date of a step follows from another's: so many days before it or after it. */
export const Offset = z
  .strictObject({
    /** The step it follows from. */
    stepId: Id,
    direction: z.enum(['before', 'after']),
    days: z.int().min(0).max(400),
    /** Calendar days, working days, or whole working days strictly between the two. */
    count: z.enum(['calendar', 'working', 'clear']),
  })
  .readonly()
export type Offset = z.infer<typeof Offset>

/**
 * The day that far from a date, always a working day: one reckoned back that falls on a day off moves earlier, one
 * reckoned on moves later, so that no step is given less time than was asked for.
 */
export function away(from: PlainDate, offset: Omit<Offset, 'stepId'>, daysOff: DaysOff): PlainDate {
  const step = offset.direction === 'before' ? -1 : 1
  switch (offset.count) {
    case 'calendar':
      return nearestWorkingDay(addDays(from, step * offset.days), step, daysOff)
    case 'working':
      return nearestWorkingDay(addWorkingDays(from, step * offset.days, daysOff), step, daysOff)
    case 'clear':
      return offset.direction === 'before'
        ? publishBy(from, offset.days, daysOff)
        : addWorkingDays(from, offset.days + 1, daysOff)
  }
}

function nearestWorkingDay(date: PlainDate, step: 1 | -1, daysOff: DaysOff): PlainDate {
  let day = date
  while (!isWorkingDay(day, daysOff)) day = addDays(day, step)
  return day
}

const counted = (days: number, noun: string): string => `${days} ${noun}${days === 1 ? '' : 's'}`

/** `10 working days before`, to be followed by the name of the other step. */
export function offsetWords({ direction, days, count }: Omit<Offset, 'stepId'>): string {
  if (days === 0 && count !== 'clear')
    return direction === 'before' ? 'on or just before' : 'on or just after'
  const noun = count === 'calendar' ? 'day' : count === 'working' ? 'working day' : 'clear working day'
  return `${counted(days, noun)} ${direction}`
}
