/** A list in order, with some items taken out and others put in their places: a pass over it instead of sorting it anew. */
export function movedOn<T>(
  list: readonly T[],
  out: ReadonlySet<T>,
  into: readonly T[],
  compare: (a: T, b: T) => number,
): readonly T[] {
  const waiting = into.toSorted(compare)
  const moved: T[] = []
  let next = 0
  for (const item of list) {
    if (out.has(item)) continue
    for (; next < waiting.length; next += 1) {
      const first = waiting[next] as T
      if (compare(first, item) > 0) break
      moved.push(first)
    }
    moved.push(item)
  }
  return [...moved, ...waiting.slice(next)]
}
