import { useEffect, useEffectEvent, useState } from 'react'
import { useView } from '../stores/usePlan.ts'

/** What came of asking about the plan. */
export interface Answer<T> {
  /** The last answer, which stands while the next is on its way; null before the first, and where there is a problem. */
  readonly answer: T | null
  /** Why it could not be answered, in a sentence. */
  readonly problem: string | null
}

/**
 * What an operation answers for the plan as it is: asked again whenever the plan moves, and whenever `about` becomes
 * another value, which tells one question from the next. Where there is no `ask`, nothing is asked. An answer that comes
 * when another has been asked for is dropped. Where one question's answer must not stand for another's, give the
 * component a key.
 */
export function useAnswer<T>(about: unknown, ask: ((id: string) => Promise<T>) | null): Answer<T> {
  const { id, revision, today } = useView()
  const [kept, keep] = useState<Answer<T>>(nothingYet)
  const asks = ask !== null
  const asking = useEffectEvent((plan: string) => ask?.(plan))
  useEffect(() => {
    if (!asks) return undefined
    let wanted = true
    asking(id)?.then(
      (answer) => {
        if (wanted) keep({ answer, problem: null })
      },
      (error: unknown) => {
        if (wanted) keep({ answer: null, problem: (error as Error).message })
      },
    )
    return () => {
      wanted = false
    }
  }, [id, revision, today, about, asks])
  return asks ? kept : nothingYet
}

const nothingYet = { answer: null, problem: null }
