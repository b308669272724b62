import type { Explanation } from '../../../domain/explain/explanation.ts'
import { client } from '../../transport.ts'
import { useAnswer, type Answer } from '../useAnswer.ts'

/** Where a figure comes from. No name asks for nothing. */
export const useExplanation = (figure: string | null): Answer<Explanation> =>
  useAnswer(figure, figure === null ? null : (id) => client['plan.explain']({ id, figure }))
