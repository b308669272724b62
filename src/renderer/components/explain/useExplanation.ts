import { useEffect, useState } from 'react'
import type { Explanation } from '../../../domain/explain/explanation.ts'
import { useView } from '../../stores/usePlan.ts'
import { client } from '../../transport.ts'

/** An explanation, or the sentence why there is none; null until the first answer. */
type Answer = Explanation | { readonly refused: string } | null

/** Where a figure comes from, asked for again whenever the plan moves; the answer before stands meanwhile. No name asks for nothing. */
export function useExplanation(figure: string | null): Answer {
  const { id, revision, today } = useView()
  const [answer, setAnswer] = useState<{ readonly of: string; readonly answer: Answer } | null>(null)
  useEffect(() => {
    if (figure === null) return undefined
    let wanted = true
    client['plan.explain']({ id, figure }).then(
      (explanation) => {
        if (wanted) setAnswer({ of: figure, answer: explanation })
      },
      (error: unknown) => {
        if (wanted) setAnswer({ of: figure, answer: { refused: (error as Error).message } })
      },
    )
    return () => {
      wanted = false
    }
  }, [id, revision, today, figure])
  return answer?.of === figure ? answer.answer : null
}
