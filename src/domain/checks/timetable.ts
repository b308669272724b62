import { dateOf, urgencyOf } from '../calendar.ts'
import type { Step } from '../timetable.ts'
import { formatLongDate, type PlainDate } from '../values/date.ts'
import { isWorkingDay, publishBy } from '../values/workingDays.ts'
import type { CheckContext } from './context.ts'
import { found } from './context.ts'
import type { Finding } from './finding.ts'

const daysOffIn = (context: CheckContext) => new Set(context.daysOff.keys())

/** T2, T3 and T5, for one step of the timetable. */
export function checkStep(context: CheckContext, step: Step): Finding[] {
  const date = dateOf(context.plan, step, daysOffIn(context))
  if (date === null || step.doneOn !== null) return []
  return [
    ...onWorkingDay(context, step, date),
    ...papersInTime(context, step),
    ...notOverdue(context, step, date),
  ]
}

function onWorkingDay(context: CheckContext, step: Step, date: PlainDate): Finding[] {
  if (isWorkingDay(date, daysOffIn(context))) return []
  const dayOff = context.daysOff.get(date)
  const why = dayOff === undefined ? 'which is a weekend' : `which is a day off: ${dayOff}`
  return [
    found(context.stage, 'T2', {
      table: 'steps',
      recordId: step.id,
      field: 'date',
      problem: `“${step.title}” falls on ${formatLongDate(date)}, ${why}`,
      action: 'Move it to a working day.',
    }),
  ]
}

/** Papers whose date was entered by hand may be later than the law allows. */
function papersInTime(context: CheckContext, step: Step): Finding[] {
  if (step.kind !== 'papers' || step.meetingId !== null || step.date === null) return []
  const meetings = [...context.plan.steps.values()].filter((each) => each.kind === 'meeting')
  const date = step.date
  const next = meetings
    .flatMap((meeting) =>
      meeting.date !== null && meeting.date >= date ? [{ title: meeting.title, date: meeting.date }] : [],
    )
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))[0]
  if (!next) return []
  const last = publishBy(next.date, step.clearDays ?? 5, daysOffIn(context))
  if (date <= last) return []
  return [
    found(context.stage, 'T3', {
      table: 'steps',
      recordId: step.id,
      field: 'date',
      problem: `“${step.title}” is too late for ${next.title}: its papers have to be out by ${formatLongDate(last)}`,
      action: 'Publish by then, or tie the papers to the meeting so that their date follows it.',
    }),
  ]
}

function notOverdue({ today, stage }: CheckContext, step: Step, date: PlainDate): Finding[] {
  if (urgencyOf(step, date, today) !== 'overdue') return []
  return [
    found(stage, 'T5', {
      table: 'steps',
      recordId: step.id,
      field: step.kind === 'papers' && step.meetingId !== null ? 'doneOn' : 'date',
      problem: `“${step.title}” was due on ${formatLongDate(date)} and is not marked done`,
      action: 'Mark it done, or give it a new date.',
    }),
  ]
}

/** T1, for the timetable as a whole. */
export function checkTimetable({ plan, stage }: CheckContext): Finding[] {
  if ([...plan.steps.values()].some((step) => step.kind === 'submission' && step.date !== null)) return []
  return [
    found(stage, 'T1', {
      table: 'steps',
      recordId: '',
      field: 'date',
      problem: 'The plan has no submission date',
      action: 'Add the date on which the plan has to be submitted. Sign-off waits for it.',
    }),
  ]
}
