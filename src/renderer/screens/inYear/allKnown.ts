import type { Source } from '../../../domain/funding.ts'

/**
 * Whether what the plan has in all is known: every source that counts towards it by itself has its allocation. A
 * ring-fence inside another of the plan's sources counts with that one.
 */
export function allKnown(sources: readonly Source[]): boolean {
  const byId = new Map(sources.map((source) => [source.id, source]))
  const insideOfPlan = ({ parentId }: Source): boolean => {
    const around = parentId === null ? undefined : byId.get(parentId)
    return around !== undefined && (around.inPlan || insideOfPlan(around))
  }
  return sources.every((source) => source.allocation !== null || !source.inPlan || insideOfPlan(source))
}
