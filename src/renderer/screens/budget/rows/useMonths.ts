import type { MonthsView } from '../../../../contract/gridViews.ts'
import { useAnswer } from '../../../components/useAnswer.ts'
import { useComplaint } from '../../../components/useComplaint.ts'
import { client } from '../../../transport.ts'

/** The months of every cost, kept up with the plan while they are shown; null until they are there. */
export function useMonths(shown: boolean): MonthsView | null {
  const { answer, problem } = useAnswer(
    'months',
    shown ? (id) => client['plan.months']({ id, costs: null }) : null,
  )
  useComplaint(problem)
  return answer
}
