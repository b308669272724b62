import { useEffect, useState } from 'react'
import type { PlanSummary } from '../../../contract/views.ts'
import { useComplain } from '../../components/announce.tsx'
import { client } from '../../transport.ts'

interface LibraryState {
  /** Null while they are being looked for. The one changed last comes first. */
  readonly plans: readonly PlanSummary[] | null
  readonly reload: () => void
}

/** The plans in the library, looked up again when the window is come back to. */
export function useLibrary(): LibraryState {
  const complain = useComplain()
  const [plans, setPlans] = useState<readonly PlanSummary[] | null>(null)
  const [asked, setAsked] = useState(1)
  useEffect(() => {
    let wanted = true
    client['library.list']({}).then(
      (list) => {
        if (wanted) setPlans(list.toSorted((a, b) => b.changedAt.localeCompare(a.changedAt)))
      },
      (error: unknown) => {
        if (wanted) setPlans([])
        complain(error)
      },
    )
    return () => {
      wanted = false
    }
  }, [asked, complain])
  useEffect(() => {
    const again = (): void => {
      setAsked((before) => before + 1)
    }
    window.addEventListener('focus', again)
    return () => {
      window.removeEventListener('focus', again)
    }
  }, [])
  return {
    plans,
    reload: () => {
      setAsked((before) => before + 1)
    },
  }
}
