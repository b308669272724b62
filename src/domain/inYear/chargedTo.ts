import type { Share } from '../costs/line.ts'
import { costParts, type CostPart } from '../costs/costParts.ts'
import { spentOn, type Actual } from './inYear.ts'
import type { Plan } from '../plan/plan.ts'
import { noMoney } from '../values/money.ts'

/**
 * By which shares what was spent on a cost is charged to sources: those it was charged by when its quarter was closed, and
 * until then those of the cost. A cost that is paid from elsewhere later on does not move what is closed.
 */
export function chargedShares(plan: Plan, actual: Actual): readonly Share[] {
  const on = spentOn(actual)
  return actual.chargedTo ?? (on && plan[on.table].get(on.id)?.shares) ?? []
}

/** The sources that are charged with what was spent. */
export const chargedTo = (plan: Plan, actual: Actual): readonly string[] =>
  actual.sourceId === null
    ? chargedShares(plan, actual)
        .filter(({ weight }) => Number(weight) > 0)
        .map(({ sourceId }) => sourceId)
    : [actual.sourceId]

/** What each source was charged of what was spent: the one that is named, or those that pay for the cost. */
export function chargedParts(plan: Plan, actual: Actual): readonly Pick<CostPart, 'sourceId' | 'amount'>[] {
  const { sourceId, amount } = actual
  if (sourceId !== null) return [{ sourceId, amount }]
  const nothingElse = { quarters: [], laterYears: [noMoney, noMoney], expected: [] } as const
  return costParts({ shares: chargedShares(plan, actual), amount, ...nothingElse })
}
