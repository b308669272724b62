import type { Line } from '../costs/line.ts'
import { inOrder, type Plan } from '../plan/plan.ts'
import { Refusal } from '../refusal.ts'
import { Decimal } from '../values/decimal.ts'
import { Id } from '../values/id.ts'
import { noMoney } from '../values/money.ts'

/** What new lines have where their block has no column for it, and the line they come below; at the end when that is none. */
export interface Given {
  readonly interventionId: string | null
  readonly sourceId: string | null
  readonly belowId: string | null
}

/** A line with nothing in it but what is given. What it buys is not known, so it is none of the kinds that say more. */
export function newLine(id: string, plan: Plan, { interventionId, sourceId }: Given): Line {
  if (interventionId !== null && !plan.interventions.has(interventionId)) throw gone('intervention')
  if (sourceId !== null && !plan.sources.has(sourceId)) throw gone('source')
  return {
    id,
    position: 0,
    description: '',
    interventionId,
    costType: 'other',
    shares: sourceId === null ? [] : [{ sourceId: Id.parse(sourceId), weight: Decimal.parse('100') }],
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
  }
}

const gone = (what: string): Refusal =>
  new Refusal('not-there', `The ${what} for the new lines is no longer in the plan. Choose another`)

/** The distance between lines one after another at the end. */
const step = 1024

/** Positions for so many new lines below a line, in order, before the one that follows it. */
export function positionsBelow(plan: Plan, belowId: string | null, count: number): readonly number[] {
  const lines = inOrder(plan.lines.values())
  const index = lines.findIndex(({ id }) => id === belowId)
  const above = lines.at(index)?.position ?? 0
  const below = index === -1 ? undefined : lines[index + 1]?.position
  const distance = below === undefined ? step : (below - above) / (count + 1)
  return Array.from({ length: count }, (_, place) => above + distance * (place + 1))
}
