import { useEffect, useRef, useState } from 'react'
import type { MonthsView } from '../../../../contract/gridViews.ts'
import { useComplain } from '../../../components/announce.tsx'
import type { PlanStore } from '../../../stores/planStore.ts'
import { useDetails, usePlan, useView } from '../../../stores/usePlan.ts'
import { client } from '../../../transport.ts'
import { costsToAsk, withTold, type CostRecords, type KeptMonths } from './keptMonths.ts'

/**
 * The months of every cost, kept up with the plan while they are shown; null until they are there. After an edit only
 * those of the costs it changed are asked for.
 */
export function useMonths(shown: boolean): MonthsView | null {
  const store = usePlan()
  const { revision } = useView()
  const { financialYear } = useDetails()
  const complain = useComplain()
  const kept = useRef<KeptMonths | null>(null)
  const [months, setMonths] = useState<MonthsView | null>(null)
  useEffect(() => {
    if (!shown) return undefined
    const records = recordsOf(store)
    const costs = costsToAsk(kept.current, records, financialYear)
    if (costs?.length === 0 && records.size === kept.current?.of.size) return undefined
    let current = true
    client['plan.months']({ id: store.id, costs }).then((told) => {
      if (!current) return
      kept.current = withTold(kept.current, told, costs, records, financialYear)
      setMonths(kept.current)
    }, complain)
    return () => {
      current = false
    }
  }, [shown, revision, financialYear, store, complain])
  return shown ? months : null
}

const recordsOf = (store: PlanStore): CostRecords =>
  new Map(
    (['lines', 'posts', 'training'] as const).flatMap((table) =>
      store.list(table).map((record) => [`${table}/${record.id}`, record] as const),
    ),
  )
