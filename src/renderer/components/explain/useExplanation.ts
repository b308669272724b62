import type { Explanation } from '../../../domain/explain/explanation.ts'
import { client } from '../../transport.ts'
import { useAnswer, type Answer } from '../useAnswer.ts'
import type { Asked } from './explain.ts'

/** Where a figure or a sum comes from. Null asks for nothing. Give the same object while the same is asked. */
export const useExplanation = (asked: Asked | null): Answer<Explanation> =>
  useAnswer(asked, asked === null ? null : (id) => explained(id, asked))

function explained(id: string, asked: Asked): Promise<Explanation> {
  if ('figure' in asked) return client['plan.explain']({ id, ...asked })
  if ('cut' in asked) return client['cut.explain']({ id, ...asked.cut })
  const { title, costs, paidBy, period = null } = asked
  return client['plan.explainSum']({ id, title, costs: [...costs], paidBy, period })
}
