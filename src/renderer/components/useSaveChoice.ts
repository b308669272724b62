import { useState } from 'react'

/** Saves what is chosen at once; `problem` is the sentence when the last choice could not be saved. */
export function useSaveChoice<V>(save: (value: V) => Promise<void>) {
  const [problem, setProblem] = useState<string | null>(null)
  return {
    problem,
    save: (value: V): void => {
      save(value).then(
        () => {
          setProblem(null)
        },
        (error: unknown) => {
          setProblem((error as Error).message)
        },
      )
    },
  }
}
