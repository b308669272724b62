import { costsOf, type Cost, type CostTable } from '../costs/cost.ts'
import { costParts, type CostPart } from '../costs/costParts.ts'
import { categoryOf, type Plan } from '../plan/plan.ts'
import type { PlainDate } from '../values/date.ts'
import { add } from '../values/money.ts'

/** What one source pays of one cost; a cost that nobody pays yet has one row of no source. */
export interface CostRow {
  readonly cost: Cost
  readonly categoryId: string | null
  readonly part: Omit<CostPart, 'sourceId'> & { readonly sourceId: string | null }
  /** The share as it was entered, in percent; none for a cost that nobody pays. */
  readonly share: string | null
  /** How the rows of one cost name it for one another. */
  readonly code: string
  /** How many sources pay it, and the place of this one among them, from nought. */
  readonly parts: number
  readonly place: number
  /** Whether this row is the whole cost: one source pays it, or none. */
  readonly alone: boolean
  /** Whether the quarters of this part make its year. */
  readonly addsUp: boolean
}

const letters: Readonly<Record<CostTable, string>> = { lines: 'L', posts: 'P', training: 'T' }

/** Every cost of the plan by the sources that pay it, in the order of the grid. */
export const costRows = (plan: Plan, today: PlainDate): readonly CostRow[] =>
  costsOf(plan, today).flatMap((cost, number) => {
    const itemId = plan.interventions.get(cost.interventionId ?? '')?.itemId ?? null
    const categoryId = categoryOf(plan, itemId)
    const shares = new Map(cost.shares.map(({ sourceId, weight }) => [sourceId, weight]))
    const parts = costParts(cost).filter(({ sourceId }) => Number(shares.get(sourceId)) > 0)
    const rows = parts.length === 0 ? [{ ...cost, sourceId: null }] : parts
    return rows.map((part, place) => ({
      cost,
      categoryId,
      part,
      parts: parts.length,
      place,
      code: `${letters[cost.table]}${number + 1}`,
      alone: parts.length < 2,
      share: part.sourceId === null ? null : (shares.get(part.sourceId) ?? null),
      addsUp: add(...part.quarters) === part.amount,
    }))
  })
