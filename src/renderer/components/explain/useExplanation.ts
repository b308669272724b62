import { useEffect, useState } from 'react'
import type { Explanation } from '../../../domain/explain/explanation.ts'
import { useView } from '../../stores/usePlan.ts'
import { client } from '../../transport.ts'
import type { Asked } from './explain.ts'

/** An explanation, or the sentence why there is none; null until the first answer. */
type Answer = Explanation | { readonly refused: string } | null

/**
 * Where a figure or a sum comes from, asked for again whenever the plan moves; the answer before stands meanwhile. Null
 * asks for nothing. Give the same object while the same is asked.
 */
export function useExplanation(asked: Asked | null): Answer {
  const { id, revision, today } = useView()
  const [answer, setAnswer] = useState<{ readonly of: Asked; readonly answer: Answer } | null>(null)
  useEffect(() => {
    if (asked === null) return undefined
    let wanted = true
    explained(id, asked).then(
      (explanation) => {
        if (wanted) setAnswer({ of: asked, answer: explanation })
      },
      (error: unknown) => {
        if (wanted) setAnswer({ of: asked, answer: { refused: (error as Error).message } })
      },
    )
    return () => {
      wanted = false
    }
  }, [id, revision, today, asked])
  return answer?.of === asked ? answer.answer : null
}

function explained(id: string, asked: Asked): Promise<Explanation> {
  if ('figure' in asked) return client['plan.explain']({ id, ...asked })
  const { title, costs, period = null } = asked
  return client['plan.explainSum']({ id, title, costs: [...costs], period })
}
