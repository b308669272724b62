import { useEffect, useEffectEvent, useState } from 'react'
import { useView } from '../stores/usePlan.ts'
import { useComplain } from './announce.tsx'

/**
 * What an operation answers for the plan as it is: asked again after every edit and whenever `about` changes, which
 * names what is asked. Null until the first answer about it.
 */
export function useAnswer<T>(about: string, ask: (id: string) => Promise<T>): T | null {
  const { id, revision } = useView()
  const complain = useComplain()
  const [answer, setAnswer] = useState<{ readonly about: string; readonly value: T } | null>(null)
  const asking = useEffectEvent(ask)
  useEffect(() => {
    let wanted = true
    asking(id).then(
      (value) => {
        if (wanted) setAnswer({ about, value })
      },
      (error: unknown) => {
        if (wanted) complain(error)
      },
    )
    return () => {
      wanted = false
    }
  }, [id, revision, about, complain])
  return answer?.about === about ? answer.value : null
}
