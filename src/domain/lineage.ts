import type { Source } from './funding.ts'
import type { Condition } from './pack.ts'
import { packOf, type Plan } from './plan.ts'

/** A source and every grant around it, innermost first. Stops at a ring-fence that was already met. */
export function lineage(plan: Plan, sourceId: string): readonly Source[] {
  const line: Source[] = []
  for (let id: string | null = sourceId; id !== null;) {
    const source: Source | undefined = plan.sources.get(id)
    if (!source || line.includes(source)) break
    line.push(source)
    id = source.parentId
  }
  return line
}

/** The conditions of the pack that bind money of this source itself. */
export function conditionsOf(plan: Plan, source: Source): readonly Condition[] {
  if (source.grantId === null) return []
  return packOf(plan).grants.find((grant) => grant.id === source.grantId)?.conditions ?? []
}
