import { useEffect, useState } from 'react'
import type { GroupSums } from '../../../../contract/gridViews.ts'
import { useComplain } from '../../../components/announce.tsx'
import { usePlan, useView } from '../../../stores/usePlan.ts'
import { client } from '../../../transport.ts'

const none: GroupSums = {}

/** What groups of costs come to, kept up with the plan. Give the same object while the groups are the same. */
export function useSums(groups: Readonly<Record<string, string[]>>): GroupSums {
  const store = usePlan()
  const { revision } = useView()
  const complain = useComplain()
  const [sums, setSums] = useState(none)
  const empty = Object.keys(groups).length === 0
  useEffect(() => {
    if (empty) return undefined
    let current = true
    client['plan.sums']({ id: store.id, groups }).then((read) => {
      if (current) setSums(read)
    }, complain)
    return () => {
      current = false
    }
  }, [groups, empty, revision, store, complain])
  return empty ? none : sums
}
