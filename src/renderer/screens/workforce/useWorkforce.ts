import { useEffect, useState } from 'react'
import type { WorkforceView } from '../../../contract/workforceViews.ts'
import { useComplain } from '../../components/announce.tsx'
import { useView } from '../../stores/usePlan.ts'
import { client } from '../../transport.ts'

/** The posts added up by role, and the days each is costed for, as the plan now is; null until they are first told. */
export function useWorkforce(): WorkforceView | null {
  const { id, revision } = useView()
  const complain = useComplain()
  const [workforce, setWorkforce] = useState<WorkforceView | null>(null)
  useEffect(() => {
    let wanted = true
    client['plan.workforce']({ id }).then((told) => {
      if (wanted) setWorkforce(told)
    }, complain)
    return () => {
      wanted = false
    }
  }, [id, revision, complain])
  return workforce
}
