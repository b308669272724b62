import { z } from 'zod'
import { packOf, type Plan } from '../plan/plan.ts'
import type { Step } from './timetable.ts'
import type { PlainDate } from '../values/date.ts'
import { daysBetween } from '../values/date.ts'
import type { DaysOff } from '../values/workingDays.ts'
import { away, type Offset } from './offset.ts'

/** The days on which this council does not work, each with its name. */
export const daysOffOf = (plan: Pick<Plan, 'packs' | 'closures'>): ReadonlyMap<string, string> =>
  new Map([
    ...packOf(plan).holidays.map(({ date, title }) => [date, title] as const),
    ...[...plan.closures.values()].map(({ date, title }) => [date, title || 'a closure day'] as const),
  ])

/** How the date of a step follows from another's. Papers follow from their meeting by their clear days. */
export function offsetOf({ kind, meetingId, clearDays, follows }: Step): Offset | null {
  if (kind !== 'papers' || meetingId === null) return follows
  return { stepId: meetingId, direction: 'before', days: clearDays ?? 5, count: 'clear' }
}

/** How the date of a step follows from another's, and from which; none of a step whose date is entered. */
export function reckonedFrom(
  steps: ReadonlyMap<string, Step>,
  step: Step,
): { readonly offset: Offset; readonly other: Step } | null {
  const offset = offsetOf(step)
  const other = offset === null ? undefined : steps.get(offset.stepId)
  return offset && other ? { offset, other } : null
}

/** What comes after a step that is done runs from the day it was done; none of what comes before it, or while it is not done. */
export const runsFromDone = ({ direction }: Offset, other: Step): PlainDate | null =>
  direction === 'after' ? other.doneOn : null

/**
 * The date of a step: as entered, or as it follows from another's. None while that is not known. No step follows from
 * itself, so this ends.
 */
export function dateOf(plan: Pick<Plan, 'steps'>, step: Step, daysOff: DaysOff): PlainDate | null {
  if (offsetOf(step) === null) return step.date
  const reckoned = reckonedFrom(plan.steps, step)
  if (reckoned === null) return null
  const { offset, other } = reckoned
  const from = runsFromDone(offset, other) ?? dateOf(plan, other, daysOff)
  return from === null ? null : away(from, offset, daysOff)
}

/** The day a step was done, or else is due. */
export const dayOf = (plan: Pick<Plan, 'steps'>, step: Step, daysOff: DaysOff): PlainDate | null =>
  step.doneOn ?? dateOf(plan, step, daysOff)

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
