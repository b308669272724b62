import { costsOf, type Cost } from '../cost.ts'
import { costParts, type CostPart } from '../costParts.ts'
import type { Plan } from '../plan.ts'
import { categoryOf } from '../postings.ts'
import type { PlainDate } from '../values/date.ts'
import { add } from '../values/money.ts'

/** What one source pays of one cost; a cost that nobody pays yet has one row of no source. */
export interface CostRow {
  readonly cost: Cost
  readonly categoryId: string | null
  readonly part: Omit<CostPart, 'sourceId'> & { readonly sourceId: string | null }
  /** The share as it was entered, in percent; none for a cost that nobody pays. */
  readonly share: string | null
  /** Whether the quarters of this part make its year. */
  readonly addsUp: boolean
}

/** Every cost of the plan by the sources that pay it, in the order of the grid. */
export const costRows = (plan: Plan, today: PlainDate): readonly CostRow[] =>
  costsOf(plan, today).flatMap((cost) => {
    const itemId = plan.interventions.get(cost.interventionId ?? '')?.itemId ?? null
    const categoryId = categoryOf(plan, itemId)
    const shares = new Map(cost.shares.map(({ sourceId, weight }) => [sourceId, weight]))
    const parts = costParts(cost).filter(({ sourceId }) => Number(shares.get(sourceId)) > 0)
    const rows = parts.length === 0 ? [{ ...cost, sourceId: null }] : parts
    return rows.map((part) => ({
      cost,
      categoryId,
      part,
      share: part.sourceId === null ? null : (shares.get(part.sourceId) ?? null),
      addsUp: add(...part.quarters) === part.amount,
    }))
  })
