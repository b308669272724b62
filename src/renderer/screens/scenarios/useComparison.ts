import { useCallback } from 'react'
import type { Comparison } from '../../../contract/scenarioViews.ts'
import { useView } from '../../stores/usePlan.ts'
import { client } from '../../transport.ts'
import { useAnswer } from './useAnswer.ts'

/** The plan beside these scenarios, asked again whenever the plan moves. Their ids are joined by spaces. */
export function useComparison(scenarioIds: string) {
  const { id, revision } = useView()
  const ask = useCallback(
    (): Promise<Comparison> =>
      client['scenario.compare']({ id, scenarioIds: scenarioIds === '' ? [] : scenarioIds.split(' ') }),
    // Every step moves the plan, and with it the comparison.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [id, revision, scenarioIds],
  )
  return useAnswer(ask)
}
