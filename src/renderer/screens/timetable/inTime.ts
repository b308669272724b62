import type { StepDate, StepDates } from '../../../contract/views.ts'
import type { Step } from '../../../domain/timetable/timetable.ts'

export interface DatedStep {
  readonly step: Step
  /** Its date as it works out today. */
  readonly worked: StepDate
}

const unknown: StepDate = { date: null, urgency: 'noDate', reason: '' }

/** Steps by their worked-out date, then those without one, then those done. Within a day as people put them. */
export function inTime(steps: readonly Step[], dates: StepDates): readonly DatedStep[] {
  return steps
    .map((step) => ({ step, worked: dates[step.id] ?? unknown }))
    .toSorted((a, b) => order(a).localeCompare(order(b)))
}

const order = ({ worked }: DatedStep): string =>
  `${worked.urgency === 'done' ? 'done' : 'ahead'} ${worked.date ?? '9999-12-31'}`
