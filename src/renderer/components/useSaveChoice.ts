import { useState } from 'react'

/** Shows what is chosen and saves it at once; `problem` is the sentence when the last choice could not be saved. */
export function useSaveChoice<V>(saved: V, save: (value: V) => Promise<void>) {
  const [problem, setProblem] = useState<string | null>(null)
  const [onItsWay, setOnItsWay] = useState<readonly V[]>([])
  return {
    problem,
    value: onItsWay.at(-1) ?? saved,
    save: (value: V): void => {
      setOnItsWay((before) => [...before, value])
      save(value)
        .then(
          () => {
            setProblem(null)
          },
          (error: unknown) => {
            setProblem((error as Error).message)
          },
        )
        .finally(() => {
          setOnItsWay(([, ...later]) => later)
        })
    },
  }
}
