import type { Source } from './source.ts'
import type { Condition } from '../plan/condition.ts'
import { packOf, type Plan } from '../plan/plan.ts'

/** A source and every grant around it, innermost first. Stops at a ring-fence that was already met. */
export function lineage(plan: Pick<Plan, 'sources'>, sourceId: string): readonly Source[] {
  const line: Source[] = []
  for (let id: string | null = sourceId; id !== null;) {
    const source: Source | undefined = plan.sources.get(id)
    if (!source || line.includes(source)) break
    line.push(source)
    id = source.parentId
  }
  return line
}

/** Whether a source of the plan's own money lies in no other of them, so that it counts towards the plan's total. */
export const isOutermost = (plan: Plan, source: Source): boolean =>
  source.inPlan &&
  !lineage(plan, source.id)
    .slice(1)
    .some((outer) => outer.inPlan)

/** The conditions that bind money of this source itself: those of its grant in the pack, and its own. */
export function conditionsOf(plan: Pick<Plan, 'packs'>, source: Source): readonly Condition[] {
  const grant =
    source.grantId === null ? undefined : packOf(plan).grants.find((each) => each.id === source.grantId)
  if (!grant) return source.conditions
  return source.conditions.length === 0 ? grant.conditions : [...grant.conditions, ...source.conditions]
}
