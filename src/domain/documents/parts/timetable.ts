import { dateOf, daysOffOf, reckonedFrom, urgencyOf, type Urgency } from '../../timetable/calendar.ts'
import { offsetWords } from '../../timetable/offset.ts'
import { inOrder } from '../../plan/plan.ts'
import type { Step } from '../../timetable/timetable.ts'
import { formatDate, formatLongDate, type PlainDate } from '../../values/date.ts'
import { paragraph, table, words, type Block } from '../blocks.ts'
import type { DocumentSource } from '../source.ts'
import { said } from '../wording.ts'

const urgencyTitles: Record<Exclude<Urgency, 'done'>, string> = {
  overdue: 'Overdue',
  dueSoon: 'Due within two weeks',
  later: 'To come',
  noDate: 'No date yet',
}

/** Every step on the way to an agreed plan with its date, worked out where it follows from a meeting. */
export function timetable({ plan, today }: DocumentSource): readonly Block[] {
  const daysOff = daysOffOf(plan)
  const dated = inOrder(plan.steps.values())
    .map((step) => ({ step, date: dateOf(plan, step, daysOff) }))
    .toSorted((a, b) => compare(a.date, b.date))
  if (dated.length === 0) return [paragraph('No step has been entered yet.')]
  return [
    table(
      'Timetable',
      'One row for each step in order of date: when it is due, who does it and where it stands.',
      [words('Step', 40), words('Date', 24), words('Who', 20), words('Where it stands', 16)],
      dated.map(({ step, date }) => ({
        cells: [
          [said(step.title), workedOut(step, plan.steps), said(step.note, '')].filter(Boolean).join('\n'),
          date === null ? 'Not known' : formatLongDate(date),
          said(step.owner, 'Nobody named yet'),
          state(step, date, today),
        ],
      })),
    ),
  ]
}

/** Undated steps come last. */
const compare = (a: PlainDate | null, b: PlainDate | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1

/** `Last day that leaves 5 clear working days before “Cabinet”`; of other steps how far they are from the one they follow. */
function workedOut(step: Step, steps: ReadonlyMap<string, Step>): string {
  const reckoned = reckonedFrom(steps, step)
  if (reckoned === null) return ''
  const { offset, other } = reckoned
  const name = `“${said(other.title)}”`
  if (step.kind !== 'papers' || step.meetingId === null) return `Reckoned: ${offsetWords(offset)} ${name}`
  const { days } = offset
  return `Last day that leaves ${days} clear working ${days === 1 ? 'day' : 'days'} before ${name}`
}

function state(step: Step, date: PlainDate | null, today: PlainDate): string {
  if (step.doneOn !== null) return `Done on ${formatDate(step.doneOn)}`
  const urgency = urgencyOf(step, date, today)
  return urgency === 'done' ? 'Done' : urgencyTitles[urgency]
}
