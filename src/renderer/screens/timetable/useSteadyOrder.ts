import { useState } from 'react'

/** Keeps a list's order while `held`, so that a record does not jump away from under the keyboard. */
export function useSteadyOrder<T>(
  sorted: readonly T[],
  idOf: (item: T) => string,
  held: boolean,
): readonly T[] {
  const ids = sorted.map(idOf)
  const [kept, keep] = useState<readonly string[]>(ids)
  const sameOnes = kept.length === ids.length && ids.every((id) => kept.includes(id))
  if (held && sameOnes) return sorted.toSorted((a, b) => kept.indexOf(idOf(a)) - kept.indexOf(idOf(b)))
  if (kept.join() !== ids.join()) keep(ids)
  return sorted
}
