import { createContext, use, useSyncExternalStore } from 'react'
import type { PlanView } from '../../contract/views.ts'
import type { Finding } from '../../domain/checks/finding.ts'
import type { Pack } from '../../domain/plan/pack.ts'
import type { Records, TableName } from '../../domain/plan/plan.ts'
import type { PlanDetails } from '../../domain/plan/setUp.ts'
import type { Pence } from '../../domain/values/money.ts'
import type { PlanStore, SaveState } from './planStore.ts'

export const PlanContext = createContext<PlanStore | null>(null)

/** The open plan. Only inside a plan's own screens. */
export function usePlan(): PlanStore {
  const store = use(PlanContext)
  if (!store) throw new Error('There is no open plan here')
  return store
}

/** Shows a part of the plan and is shown again only when that part changes. `select` must give a kept value. */
function usePart<P>(select: (store: PlanStore) => P): P {
  const store = usePlan()
  return useSyncExternalStore(store.subscribe, () => select(store))
}

export const useRecord = <T extends TableName>(table: T, id: string): Records[T] | undefined =>
  usePart((store) => store.record(table, id))
export const useList = <T extends TableName>(table: T): readonly Records[T][] =>
  usePart((store) => store.list(table))
/** A figure by name; null while it is not known. */
export const useFigure = (name: string): Pence | null => usePart((store) => store.figure(name))
export const useFindings = (record: string): readonly Finding[] => usePart((store) => store.findings(record))
export const useAllFindings = (): readonly Finding[] => usePart((store) => store.allFindings())
export const useView = (): PlanView => usePart((store) => store.view)
export const useSaveState = (): SaveState => usePart((store) => store.saveState)

export function usePack(): Pack {
  const record = useRecord('packs', 'pack')
  if (!record) throw new Error('A plan without its guidance pack')
  return record.pack
}

export function useDetails(): PlanDetails {
  const details = useRecord('plan', 'plan')
  if (!details) throw new Error('A plan without its details')
  return details
}

/** A new record's id and the place after the last of its list. */
export const newId = (): string => crypto.randomUUID()
export const nextPosition = (list: readonly { readonly position: number }[]): number =>
  (list.at(-1)?.position ?? 0) + 1024
