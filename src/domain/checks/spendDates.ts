import type { Cost } from '../costs/cost.ts'
import type { Source } from '../funding/source.ts'
import { lineage } from '../funding/lineage.ts'
import type { Plan } from '../plan/plan.ts'
import { formatDate } from '../values/date.ts'
import { add, formatPounds } from '../values/money.ts'
import { nameOf } from './costName.ts'
import type { CheckContext } from './context.ts'
import { found } from './context.ts'
import type { Finding } from './finding.ts'
import { payersOf } from './payers.ts'
import { endsBeforeItStarts } from './sourceDates.ts'
import { spentOutside, type Spending } from './spending.ts'

/** F10: money planned outside the dates of what pays for it, or of a grant around that. */
export function withinDates({ plan }: CheckContext, cost: Cost): Finding[] {
  const around = new Set(payersOf(cost).flatMap((sourceId) => lineage(plan, sourceId)))
  const dated = [...around].filter(isDated)
  if (dated.length === 0) return []
  return dated.flatMap((source) => outsideDates(plan, cost, source))
}

/** A source whose dates are in the wrong order is only told to put them right (F25). */
const isDated = (source: Source): boolean =>
  (source.startDate !== null || source.endDate !== null) && !endsBeforeItStarts(source)

function outsideDates(plan: Plan, cost: Cost, source: Source): Finding[] {
  const { startDate, endDate } = source
  const { early, late } = spentOutside(plan, cost, source)
  const [outside] = [...early, ...late]
  if (!outside) return []
  const sums = [
    ...(startDate !== null && early.length > 0
      ? [`${sumOf(early)} before the money of ${source.name} starts on ${formatDate(startDate)}`]
      : []),
    ...(endDate !== null && late.length > 0
      ? [`${sumOf(late)} after the money of ${source.name} ends on ${formatDate(endDate)}`]
      : []),
  ]
  return [
    found('F10', {
      table: cost.table,
      recordId: cost.id,
      field: outside.field,
      about: source.id,
      problem: `${nameOf(cost)} is planned to spend ${sums.join(' and ')}`,
      action: 'Plan it within those dates, move it to another source, or correct the dates from the letter.',
    }),
  ]
}

const sumOf = (spending: readonly Spending[]): string =>
  formatPounds(add(...spending.map(({ amount }) => amount)))
