import type { CostGroups, GroupSums } from '../../../../contract/gridViews.ts'
import type { CountedCosts } from '../../../../domain/grid/countedCosts.ts'
import { useAnswer } from '../../../components/useAnswer.ts'
import { useComplaint } from '../../../components/useComplaint.ts'
import { client } from '../../../transport.ts'

const none: GroupSums = {}

/** What groups of costs come to, kept up with the plan. Give the same object while the groups are the same. */
export function useSums(groups: Readonly<Record<string, CountedCosts>>): GroupSums {
  const empty = Object.keys(groups).length === 0
  const { answer, problem } = useAnswer(
    groups,
    empty ? null : (id) => client['plan.sums']({ id, groups: asked(groups) }),
  )
  useComplaint(problem)
  return answer ?? none
}

const asked = (groups: Readonly<Record<string, CountedCosts>>): CostGroups =>
  Object.fromEntries(
    Object.entries(groups).map(([id, { costs, paidBy }]) => [id, { costs: [...costs], paidBy }]),
  )
