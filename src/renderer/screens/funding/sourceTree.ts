import type { Source } from '../../../domain/funding.ts'

/** A source with the ring-fences inside it. */
export interface SourceNode {
  readonly source: Source
  readonly inside: readonly SourceNode[]
}

/** Sources as they lie inside one another, in the order people put them. */
export function sourceTree(sources: readonly Source[]): readonly SourceNode[] {
  const inside = Map.groupBy(sources, (source) => source.parentId)
  const node = (source: Source): SourceNode => ({ source, inside: (inside.get(source.id) ?? []).map(node) })
  return (inside.get(null) ?? []).map(node)
}

/** The sources of a tree from top to bottom, each with how deep it lies. */
export const outlined = (nodes: readonly SourceNode[], depth = 0): (readonly [Source, number])[] =>
  nodes.flatMap(({ source, inside }) => [[source, depth] as const, ...outlined(inside, depth + 1)])

/** Where a source may lie: in any that is not itself and does not lie inside it. */
export function possibleParents(sources: readonly Source[], source: Source): readonly Source[] {
  const own = new Set([source.id])
  for (const [each] of outlined(sourceTree(sources)))
    if (each.parentId !== null && own.has(each.parentId)) own.add(each.id)
  return sources.filter((each) => !own.has(each.id))
}
