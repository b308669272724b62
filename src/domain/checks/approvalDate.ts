import type { PlainDate } from '../values/date.ts'
import type { CheckContext } from './context.ts'

/** When the plan can be approved at the soonest: its next submission that is not done yet, otherwise today. */
export function approvalDate({ plan, today }: CheckContext): PlainDate {
  const ahead = [...plan.steps.values()].flatMap(({ kind, date, doneOn }) =>
    kind === 'submission' && date !== null && date > today && doneOn === null ? [date] : [],
  )
  return ahead.toSorted()[0] ?? today
}
