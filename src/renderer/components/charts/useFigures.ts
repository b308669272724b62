import { useCallback, useSyncExternalStore } from 'react'
import { noMoney, type Pence } from '../../../domain/values/money.ts'
import { usePlan } from '../../stores/usePlan.ts'

/** Several figures at once, by name, in their order; shown again when one of them moves. */
export function useFigures(names: readonly string[]): readonly Pence[] {
  const store = usePlan()
  const told = useCallback(() => names.map((name) => store.figure(name)).join(' '), [names, store])
  const amounts = useSyncExternalStore(store.subscribe, told).split(' ')
  return names.map((_, index) => Number(amounts[index] ?? noMoney) as Pence)
}
