import type { StepDates } from '../contract/views.ts'
import { dateOf, daysOffOf, urgencyOf } from '../domain/timetable/calendar.ts'
import type { Plan } from '../domain/plan/plan.ts'
import type { Step } from '../domain/timetable/timetable.ts'
import { formatLongDate, type PlainDate } from '../domain/values/date.ts'

/** The date of every step as it works out today, with the reason where it was not simply entered. */
export function stepDates(plan: Plan, today: PlainDate): StepDates {
  const daysOff = daysOffOf(plan)
  return Object.fromEntries(
    [...plan.steps.values()].map((step) => {
      const date = dateOf(plan, step, daysOff)
      return [step.id, { date, urgency: urgencyOf(step, date, today), reason: reasonFor(plan, step) }]
    }),
  )
}

function reasonFor(plan: Plan, step: Step): string {
  if (step.kind !== 'papers' || step.meetingId === null) return ''
  const meeting = plan.steps.get(step.meetingId)
  if (!meeting?.date) return 'Follows from its meeting, which has no date yet'
  return `${step.clearDays ?? 5} clear working days before ${meeting.title} on ${formatLongDate(meeting.date)}`
}
