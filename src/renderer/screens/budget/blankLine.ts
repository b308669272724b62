import type { Line } from '../../../domain/costs/line.ts'
import { noMoney } from '../../../domain/values/money.ts'
import type { PlanStore } from '../../stores/planStore.ts'
import { newId } from '../../stores/usePlan.ts'
import { paidBy, positionBelow } from './lineCommands.ts'
import type { LineFilter } from './lineFilter.ts'

/** A line with nothing in it. */
const emptyLine = (position: number): Line => ({
  id: newId(),
  position,
  description: '',
  interventionId: null,
  costType: 'staff',
  shares: [],
  amount: noMoney,
  q1: noMoney,
  q2: noMoney,
  q3: noMoney,
  q4: noMoney,
  note: '',
  months: null,
  basis: null,
  recurring: true,
  year2: null,
  year3: null,
  stoppable: 'unknown',
  noticeWeeks: null,
})

/**
 * A new line below the one named. It answers to the filter, so that it is seen, and otherwise belongs where the line
 * above it does: costs are entered intervention by intervention.
 */
export function blankLine(store: PlanStore, below: string | null, filter: LineFilter): Line {
  const lines = store.list('lines')
  const above = below === null ? undefined : store.record('lines', below)
  return {
    ...emptyLine(positionBelow(lines, below)),
    interventionId: filter.interventionId === '' ? (above?.interventionId ?? null) : filter.interventionId,
    costType: above?.costType ?? 'staff',
    shares: filter.sourceId === '' ? (above?.shares ?? onlySource(store)) : paidBy(filter.sourceId),
  }
}

/** Where there is only one source to pay, it pays. */
function onlySource(store: PlanStore): Line['shares'] {
  const [only, ...others] = store.list('sources').filter(({ inPlan }) => inPlan)
  return only && others.length === 0 ? paidBy(only.id) : []
}
