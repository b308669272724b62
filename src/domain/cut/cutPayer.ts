import type { Cost } from '../costs/cost.ts'
import { costParts } from '../costs/costParts.ts'
import { closedQuarters, type Plan } from '../plan/plan.ts'
import { add, noMoney, type Pence } from '../values/money.ts'

/** A source as it pays for costs in the year itself: the ring-fences inside it keep their money, and what they pay goes on. */
export interface CutPayer {
  readonly sourceId: string
  /** How many quarters are closed: what was spent in them is not saved any more. */
  readonly closed: number
}

export const cutPayer = (plan: Plan, sourceId: string): CutPayer => ({
  sourceId,
  closed: closedQuarters(plan),
})

/** Whether it pays any of a cost. */
export const paysFor = (payer: CutPayer, { shares }: Pick<Cost, 'shares'>): boolean =>
  shares.some(({ sourceId, weight }) => sourceId === payer.sourceId && Number(weight) > 0)

/** A cost in the plan's year. */
export type YearOfCost = Pick<Cost, 'shares' | 'amount' | 'quarters' | 'expected'>

/** What is paid of a cost in the year: as planned, and as forecast in the quarters that are not closed. */
export interface PaidInYear {
  readonly planned: Pence
  readonly expected: Pence
}

/** What the payer pays of a cost, as its own figures have it to the penny. */
export function paidBy({ sourceId: payer, closed }: CutPayer, cost: YearOfCost): PaidInYear {
  const paying = cost.shares.filter(({ weight }) => Number(weight) > 0)
  // Whoever pays all of it pays what it comes to: nothing has to be shared out.
  if (paying.length > 0 && paying.every(({ sourceId }) => sourceId === payer))
    return { planned: cost.amount, expected: add(...cost.expected.slice(closed)) }
  const parts = costParts({ ...cost, laterYears: nothingLater }).filter(({ sourceId }) => sourceId === payer)
  return {
    planned: add(...parts.map(({ amount }) => amount)),
    expected: add(...parts.flatMap(({ expected }) => expected.slice(closed))),
  }
}

const nothingLater = [noMoney, noMoney] as const
