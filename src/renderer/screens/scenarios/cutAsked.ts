import type { Asked, CutAmountAsked } from '../../components/explain/explain.ts'
import type { ReadCut } from './typedCut.ts'

/** A sum of a cut, to be explained. */
export const sumOfCut = (cut: ReadCut, about: Extract<CutAmountAsked['about'], string>): Asked => ({
  cut: { ...cut, about },
})

/** An amount of one cost, named as `table/id`, in the face of a cut. */
export const costOfCut = (cut: ReadCut, cost: string, amount: 'expected' | 'saving'): Asked => ({
  cut: { ...cut, about: { cost, amount } },
})
