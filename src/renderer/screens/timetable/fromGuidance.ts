import type { PackDeadline } from '../../../domain/plan/pack.ts'
import type { Step } from '../../../domain/timetable/timetable.ts'
import { blankStep } from './blankStep.ts'
import { kindOf } from './kinds.ts'

/** The steps a deadline of the guidance becomes: one for each of its dates, or one without a date. */
export function stepsOf(deadline: PackDeadline, position: number, newId: () => string): readonly Step[] {
  const { dates } = deadline
  const step = (title: string, index: number): Step => ({
    ...blankStep(newId(), position + index * 1024, title),
    kind: kindOf(deadline),
    date: dates[index] ?? null,
    note: deadline.rule,
  })
  if (dates.length <= 1) return [step(deadline.title, 0)]
  return dates.map((_, index) => step(`${deadline.title} (${index + 1} of ${dates.length})`, index))
}

/** Whether a deadline has been taken into the timetable, as far as its name tells. */
export const isThere = ({ title }: PackDeadline, steps: readonly Step[]): boolean =>
  steps.some((step) => step.title === title || step.title.startsWith(`${title} (1 of `))
