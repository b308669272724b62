import type { Source } from '../../../domain/funding/source.ts'

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

/** The ring-fences inside a source, at any depth. */
export function ringFencesIn(sources: readonly Source[], id: string): readonly Source[] {
  const around = new Set([id])
  for (const [each] of outlined(sourceTree(sources)))
    if (each.parentId !== null && around.has(each.parentId)) around.add(each.id)
  return sources.filter((each) => each.id !== id && around.has(each.id))
}

/** Where a source may lie: in any that is not itself and does not lie inside it. */
export function possibleParents(sources: readonly Source[], { id }: Source): readonly Source[] {
  const inside = ringFencesIn(sources, id)
  return sources.filter((each) => each.id !== id && !inside.includes(each))
}
