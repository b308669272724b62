import { dateOf, urgencyOf } from '../timetable/calendar.ts'
import type { Step } from '../timetable/timetable.ts'
import { formatLongDate, type PlainDate } from '../values/date.ts'
import { isWorkingDay, publishBy } from '../values/workingDays.ts'
import type { CheckContext } from './context.ts'
import { found } from './context.ts'
import type { Finding } from './finding.ts'

/** T2, T3 and T5, for one step of the timetable. */
export function checkStep(context: CheckContext, step: Step): Finding[] {
  const date = dateOf(context.plan, step, context.daysOff)
  const late = papersInTime(context, step, step.doneOn ?? date)
  if (date === null || step.doneOn !== null) return late
  return [...onWorkingDay(context, step, date), ...late, ...notOverdue(context, step, date)]
}

function onWorkingDay(context: CheckContext, step: Step, date: PlainDate): Finding[] {
  if (isWorkingDay(date, context.daysOff)) return []
  const dayOff = context.daysOff.get(date)
  const why = dayOff === undefined ? 'which is a weekend' : `which is a day off: ${dayOff}`
  return [
    found('T2', {
      table: 'steps',
      recordId: step.id,
      field: 'date',
      problem: `“${step.title}” falls on ${formatLongDate(date)}, ${why}`,
      action: 'Move it to a working day.',
    }),
  ]
}

/** What the law asks for, whatever the plan gives its papers. */
const lawfulClearDays = 5

/** Papers that go out, or went out, later than the law allows. */
function papersInTime(context: CheckContext, step: Step, date: PlainDate | null): Finding[] {
  if (step.kind !== 'papers' || date === null) return []
  const meeting = meetingOf(context, step, date)
  if (!meeting?.date) return []
  const last = publishBy(meeting.date, lawfulClearDays, context.daysOff)
  if (date <= last) return []
  return [
    found('T3', {
      table: 'steps',
      recordId: step.id,
      field: step.meetingId === null ? 'date' : step.doneOn === null ? 'clearDays' : 'doneOn',
      problem: `“${step.title}” is too late for ${meeting.title}: its papers have to be out by ${formatLongDate(last)}`,
      action: 'Publish by then, or ask the monitoring officer whether late papers can be taken.',
    }),
  ]
}

/** The meeting papers are for: the one they are tied to, or else the next after their date. */
function meetingOf({ plan }: CheckContext, step: Step, date: PlainDate): Step | undefined {
  if (step.meetingId !== null) return plan.steps.get(step.meetingId)
  return [...plan.steps.values()]
    .filter((each) => each.kind === 'meeting' && each.date !== null && each.date >= date)
    .toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1))[0]
}

function notOverdue({ today }: CheckContext, step: Step, date: PlainDate): Finding[] {
  if (urgencyOf(step, date, today) !== 'overdue') return []
  return [
    found('T5', {
      table: 'steps',
      recordId: step.id,
      field: step.kind === 'papers' && step.meetingId !== null ? 'doneOn' : 'date',
      problem: `“${step.title}” was due on ${formatLongDate(date)} and is not marked done`,
      action: 'Mark it done, or give it a new date.',
    }),
  ]
}

/** T1, for the timetable as a whole. */
export function checkTimetable({ plan }: CheckContext): Finding[] {
  if ([...plan.steps.values()].some((step) => step.kind === 'submission' && step.date !== null)) return []
  return [
    found('T1', {
      table: 'steps',
      recordId: '',
      field: 'date',
      problem: 'The plan has no submission date',
      action: 'Add the date on which the plan has to be submitted. Sign-off waits for it.',
    }),
  ]
}
