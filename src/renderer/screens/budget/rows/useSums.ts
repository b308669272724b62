import type { GroupSums } from '../../../../contract/gridViews.ts'
import { useAnswer } from '../../../components/useAnswer.ts'
import { useComplaint } from '../../../components/useComplaint.ts'
import { client } from '../../../transport.ts'

const none: GroupSums = {}

/** What groups of costs come to, kept up with the plan. Give the same object while the groups are the same. */
export function useSums(groups: Readonly<Record<string, string[]>>): GroupSums {
  const empty = Object.keys(groups).length === 0
  const { answer, problem } = useAnswer(groups, empty ? null : (id) => client['plan.sums']({ id, groups }))
  useComplaint(problem)
  return answer ?? none
}
