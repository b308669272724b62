import type { Comparison } from '../../../contract/scenarioViews.ts'
import { useAnswer, type Answer } from '../../components/useAnswer.ts'
import { client } from '../../transport.ts'

/** The plan beside these scenarios. Their ids are joined by spaces. */
export const useComparison = (scenarioIds: string): Answer<Comparison> =>
  useAnswer(scenarioIds, (id) =>
    client['scenario.compare']({ id, scenarioIds: scenarioIds === '' ? [] : scenarioIds.split(' ') }),
  )
