import type { CutView } from '../../../contract/scenarioViews.ts'
import { client } from '../../transport.ts'
import type { ReadCut } from './typedCut.ts'

/** What a cut comes to, with the cut that was asked about. */
export interface AnsweredCut {
  readonly cut: ReadCut
  readonly answer: CutView
}

export const workedOut = async (id: string, cut: ReadCut): Promise<AnsweredCut> => ({
  cut,
  answer: await client['cut.workOut']({ id, ...cut }),
})
