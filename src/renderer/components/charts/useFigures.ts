import { useCallback, useSyncExternalStore } from 'react'
import type { Pence } from '../../../domain/values/money.ts'
import { usePlan } from '../../stores/usePlan.ts'

/** Several figures at once, by name, in their order; null where one is not known. Shown again when one of them moves. */
export function useFigures(names: readonly string[]): readonly (Pence | null)[] {
  const store = usePlan()
  const told = useCallback(() => JSON.stringify(names.map((name) => store.figure(name))), [names, store])
  return JSON.parse(useSyncExternalStore(store.subscribe, told)) as (Pence | null)[]
}
