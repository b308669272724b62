import type { PackDeadline } from '../../../domain/plan/pack.ts'
import type { Step } from '../../../domain/timetable/timetable.ts'

export const kindChoices: readonly (readonly [Step['kind'], string])[] = [
  ['task', 'Task'],
  ['meeting', 'Meeting'],
  ['papers', 'Papers for a meeting'],
  ['submission', 'Submission of the plan'],
  ['payment', 'Payment'],
  ['return', 'Return to be sent'],
  ['decision', 'Decision by the council'],
  ['notice', 'Notice of a decision'],
  ['signOff', 'Sign-off'],
  ['approval', 'Approval by the region or nation'],
]

/** What a deadline of the guidance becomes in the timetable. */
export const kindOf = (deadline: PackDeadline): Step['kind'] =>
  deadline.kind === 'submission' || deadline.kind === 'payment' || deadline.kind === 'return'
    ? deadline.kind
    : 'task'
