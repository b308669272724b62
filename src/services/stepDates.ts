import type { StepDates } from '../contract/views.ts'
import { dateOf, daysOffOf, reckonedFrom, runsFromDone, urgencyOf } from '../domain/timetable/calendar.ts'
import { offsetWords } from '../domain/timetable/offset.ts'
import type { Plan } from '../domain/plan/plan.ts'
import type { Step } from '../domain/timetable/timetable.ts'
import { formatLongDate, type PlainDate } from '../domain/values/date.ts'
import type { DaysOff } from '../domain/values/workingDays.ts'

/** The date of every step as it works out today, with the reason where it was not simply entered. */
export function stepDates(plan: Plan, today: PlainDate): StepDates {
  const daysOff = daysOffOf(plan)
  return Object.fromEntries(
    [...plan.steps.values()].map((step) => {
      const date = dateOf(plan, step, daysOff)
      return [
        step.id,
        { date, urgency: urgencyOf(step, date, today), reason: reasonFor(plan, step, daysOff) },
      ]
    }),
  )
}

function reasonFor(plan: Plan, step: Step, daysOff: DaysOff): string {
  const reckoned = reckonedFrom(plan.steps, step)
  if (reckoned === null) return ''
  const { offset, other } = reckoned
  const doneOn = runsFromDone(offset, other)
  const date = doneOn ?? dateOf(plan, other, daysOff)
  if (date === null) return `Follows from “${other.title}”, which has no date yet`
  return `${offsetWords(offset)} ${other.title} ${doneOn === null ? 'on' : 'done on'} ${formatLongDate(date)}`
}
