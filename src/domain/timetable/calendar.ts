import { z } from 'zod'
import { packOf, type Plan } from '../plan/plan.ts'
import type { Step } from './timetable.ts'
import type { PlainDate } from '../values/date.ts'
import { daysBetween } from '../values/date.ts'
import { publishBy, type DaysOff } from '../values/workingDays.ts'

/** The days on which this council does not work, each with its name. */
export const daysOffOf = (plan: Plan): ReadonlyMap<string, string> =>
  new Map([
    ...packOf(plan).holidays.map(({ date, title }) => [date, title] as const),
    ...[...plan.closures.values()].map(({ date, title }) => [date, title || 'a closure day'] as const),
  ])

/** The date of a step: as entered, or for papers the last day to publish before their meeting. None while unknown. */
export function dateOf(plan: Plan, step: Step, daysOff: DaysOff): PlainDate | null {
  if (step.kind !== 'papers' || step.meetingId === null) return step.date
  const meeting = plan.steps.get(step.meetingId)?.date ?? null
  return meeting === null ? null : publishBy(meeting, step.clearDays ?? 5, daysOff)
}

export const Urgency = z.enum(['done', 'overdue', 'dueSoon', 'later', 'noDate'])
export type Urgency = z.infer<typeof Urgency>

/** Two weeks: the notice a step is given before it is called due soon. */
const soon = 14

export function urgencyOf(step: Step, date: PlainDate | null, today: PlainDate): Urgency {
  if (step.doneOn !== null) return 'done'
  if (date === null) return 'noDate'
  const days = daysBetween(today, date)
  return days < 0 ? 'overdue' : days <= soon ? 'dueSoon' : 'later'
}
