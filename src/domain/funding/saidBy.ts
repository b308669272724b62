import type { Condition } from '../plan/condition.ts'
import { packOf, type Plan } from '../plan/plan.ts'
import type { Source } from './source.ts'

/** Who set a condition: the partnership, or the guidance pack with the document it was read in. */
export function saidBy(plan: Plan, source: Source, condition: Condition): string {
  if (source.conditions.includes(condition)) return `Set by the partnership on ${source.name}`
  return condition.source === '' ? packOf(plan).title : `${packOf(plan).title}, ${condition.source}`
}
