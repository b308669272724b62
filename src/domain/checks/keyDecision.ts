import { dateOf, dayOf } from '../timetable/calendar.ts'
import type { Step } from '../timetable/timetable.ts'
import { detailsOf } from '../plan/plan.ts'
import { daysBetween, formatLongDate } from '../values/date.ts'
import { figure } from '../values/figure.ts'
import { formatPounds } from '../values/money.ts'
import { found, type CheckContext } from './context.ts'
import type { Finding } from './finding.ts'

/** Whole days to lie between the notice of a key decision and the decision. Recalled, not read: the finding says so. */
const noticeDays = 28

/** T6: a plan that costs as much as the council calls a key decision needs its notice, in time for the decision. */
export function keyDecisionNoticed(context: CheckContext): Finding[] {
  const { plan, ledger } = context
  const { keyDecisionFrom } = detailsOf(plan)
  const planned = ledger.total(figure.planned())
  if (keyDecisionFrom === null || planned < keyDecisionFrom) return []
  const notices = [...plan.steps.values()].filter(({ kind }) => kind === 'notice')
  if (notices.length > 0) return notices.flatMap((notice) => late(context, notice))
  return [
    found('T6', {
      table: 'steps',
      recordId: '',
      field: 'kind',
      problem: `The plan comes to ${formatPounds(planned)}, which makes agreeing it a key decision (from ${formatPounds(keyDecisionFrom)}), and the timetable has no notice of one`,
      action: 'Add the day the notice of the decision is published, or change the sum from which it is one.',
    }),
  ]
}

/** A notice that is less than its days before the decision it is of: the one it is reckoned from, or else the next. */
function late({ plan, daysOff }: CheckContext, notice: Step): Finding[] {
  const on = dayOf(plan, notice, daysOff)
  if (on === null) return []
  const decisions = [...plan.steps.values()].flatMap((step) => {
    const day = step.kind === 'decision' ? dateOf(plan, step, daysOff) : null
    return day === null ? [] : [{ step, day }]
  })
  const own = decisions.find(({ step }) => step.id === notice.follows?.stepId)
  const next = decisions.filter(({ day }) => day >= on).toSorted((a, b) => (a.day < b.day ? -1 : 1))[0]
  const decision = own ?? next
  if (!decision || daysBetween(on, decision.day) > noticeDays) return []
  return [
    found('T6', {
      table: 'steps',
      recordId: notice.id,
      field: 'date',
      problem: `“${notice.title}” on ${formatLongDate(on)} leaves less than ${noticeDays} clear days before “${decision.step.title}” on ${formatLongDate(decision.day)}`,
      action: 'Publish the notice earlier, or ask the monitoring officer how an urgent decision is taken.',
    }),
  ]
}
