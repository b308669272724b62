import type { Step } from '../../../domain/timetable/timetable.ts'

type Next = (step: Step) => readonly string[]

const follows: Next = ({ kind, meetingId, follows }) =>
  [kind === 'papers' && meetingId !== null ? meetingId : follows?.stepId].filter((id) => id !== undefined)
const waits: Next = ({ waitsFor }) => waitsFor

/** The steps from which the date of one can follow: all but itself and those that follow from it. */
export const mayFollow = (step: Step, steps: readonly Step[]): readonly Step[] =>
  notLeadingTo(step, steps, follows)

/** The steps that one can wait for: all but itself and those that wait for it. */
export const mayWait = (step: Step, steps: readonly Step[]): readonly Step[] =>
  notLeadingTo(step, steps, waits)

function notLeadingTo(step: Step, steps: readonly Step[], next: Next): readonly Step[] {
  const byId = new Map(steps.map((each) => [each.id, each]))
  const leads = (id: string, seen = new Set<string>()): boolean => {
    if (id === step.id) return true
    if (seen.has(id)) return false
    seen.add(id)
    const found = byId.get(id)
    return found !== undefined && next(found).some((each) => leads(each, seen))
  }
  return steps.filter(({ id }) => !leads(id))
}
