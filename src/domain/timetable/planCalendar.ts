import { daysOffOf, dayOf, reckonedFrom } from './calendar.ts'
import { offsetWords } from './offset.ts'
import { printable } from '../documents/wording.ts'
import type { Step } from './timetable.ts'
import { detailsOf, inOrder, type Plan } from '../plan/plan.ts'
import { formatDate, type PlainDate } from '../values/date.ts'

/** One day in somebody's calendar. */
interface CalendarEvent {
  /** The same for a step however often it is exported, so that a calendar that has it brings it up to date. */
  readonly uid: string
  readonly date: PlainDate
  readonly title: string
  readonly description: string
  /** How many days before it a reminder is given; none of a step that is done. */
  readonly reminders: readonly number[]
}

/** The timetable for a calendar program. */
export interface PlanCalendar {
  readonly title: string
  /** Above that of every earlier export, so that a calendar takes this one for the newer. */
  readonly sequence: number
  /** The day it was made. */
  readonly madeOn: PlainDate
  readonly events: readonly CalendarEvent[]
}

/** A week before, and the day before. */
const reminders = [7, 1] as const

/** Every step with a date, on the day it is due or was done, the earliest first. */
export function planCalendar(plan: Plan, today: PlainDate, revision: number): PlanCalendar {
  const daysOff = daysOffOf(plan)
  const events = inOrder(plan.steps.values()).flatMap((step) => {
    const date = dayOf(plan, step, daysOff)
    return date === null ? [] : [eventOf(plan, step, date)]
  })
  return {
    title: printable(detailsOf(plan).title),
    sequence: revision,
    madeOn: today,
    events: events.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
  }
}

function eventOf(plan: Plan, step: Step, date: PlainDate): CalendarEvent {
  const done = step.doneOn !== null
  return {
    uid: `${step.id}.step@ringfence`,
    date,
    title: printable(done ? `Done: ${step.title}` : step.title),
    description: printable(describe(plan, step)),
    reminders: done ? [] : reminders,
  }
}

function describe(plan: Plan, step: Step): string {
  return [
    detailsOf(plan).title,
    step.owner === '' ? '' : `Who: ${step.owner}`,
    step.doneOn === null ? whyThen(plan, step) : `Done on ${formatDate(step.doneOn)}`,
    step.note,
  ]
    .filter(Boolean)
    .join('\n')
}

/** `5 clear working days before Cabinet`; nothing of a step whose date was entered. */
function whyThen(plan: Plan, step: Step): string {
  const reckoned = reckonedFrom(plan.steps, step)
  return reckoned ? `${offsetWords(reckoned.offset)} ${reckoned.other.title}` : ''
}
