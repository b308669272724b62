import { useEffect, useState } from 'react'
import type { MonthsView } from '../../../../contract/gridViews.ts'
import { useComplain } from '../../../components/announce.tsx'
import { usePlan, useView } from '../../../stores/usePlan.ts'
import { client } from '../../../transport.ts'

/** The months of every cost, kept up with the plan while they are shown; null until they are there. */
export function useMonths(shown: boolean): MonthsView | null {
  const store = usePlan()
  const { revision } = useView()
  const complain = useComplain()
  const [months, setMonths] = useState<MonthsView | null>(null)
  useEffect(() => {
    if (!shown) return undefined
    let current = true
    client['plan.months']({ id: store.id, costs: null }).then((read) => {
      if (current) setMonths(read)
    }, complain)
    return () => {
      current = false
    }
  }, [shown, revision, store, complain])
  return shown ? months : null
}
