import { dateOf } from '../timetable/calendar.ts'
import type { PlainDate } from '../values/date.ts'
import type { CheckContext } from './context.ts'

/** When the plan can be approved at the soonest: its next submission that is not done yet, otherwise today. */
export function approvalDate({ plan, today, daysOff }: CheckContext): PlainDate {
  const ahead = [...plan.steps.values()].flatMap((step) => {
    if (step.kind !== 'submission' || step.doneOn !== null) return []
    const date = dateOf(plan, step, daysOff)
    return date !== null && date > today ? [date] : []
  })
  return ahead.toSorted()[0] ?? today
}
