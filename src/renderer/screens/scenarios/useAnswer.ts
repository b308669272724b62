import { useEffect, useState } from 'react'

interface Answer<T> {
  /** The last answer, kept while the next is on its way; null before the first, and when there is nothing to ask. */
  readonly answer: T | null
  /** Why it could not be answered, in a sentence. */
  readonly problem: string | null
}

/** Asks whenever `ask` becomes another function. Null asks nothing. */
export function useAnswer<T>(ask: (() => Promise<T>) | null): Answer<T> {
  const [kept, keep] = useState<Answer<T>>(nothingYet)
  useEffect(() => {
    let wanted = true
    ask?.().then(
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
  }, [ask])
  return ask === null ? nothingYet : kept
}

const nothingYet = { answer: null, problem: null }
