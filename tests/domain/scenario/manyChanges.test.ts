import { expect, test } from 'vitest'
import { flatAllocations } from '../../../src/domain/scenario/flatAllocations.ts'
import { nothingMoreIsHired } from '../../../src/domain/scenario/nothingMoreIsHired.ts'
import { Scenario, type Adjustment } from '../../../src/domain/scenario/scenario.ts'
import { whatIf } from '../../../src/domain/scenario/whatIf.ts'
import { pence } from '../../../src/domain/values/money.ts'
import { addAll, planOf, post, source, today } from '../../fixtures/builders.ts'
import { scenario } from './plans.ts'

const later: Adjustment = { kind: 'delay', postId: null, weeks: 4 }
const planWithVacancies = (count: number) =>
  planOf(
    ...addAll({
      posts: Array.from({ length: count }, (_, n) => post(`p${n}`, {}, { filled: false })),
    }),
  )

test('a scenario holds 2,000 changes, and one more is refused with what to do', () => {
  expect(Scenario.safeParse(scenario(Array(2_000).fill(later))).success).toBe(true)
  const { error } = Scenario.safeParse(scenario(Array(2_001).fill(later)))
  expect(error?.issues[0]?.message).toBe(
    'A scenario holds at most 2,000 changes. Split them over two scenarios, or stop fewer costs',
  )
})

test('every vacancy is left unfilled, up to what a scenario holds; beyond it is refused, not left out', () => {
  const { adjustments } = nothingMoreIsHired(planWithVacancies(2_000), today)
  expect(adjustments).toHaveLength(2_000)
  expect(() => nothingMoreIsHired(planWithVacancies(2_001), today)).toThrow(
    'This would take 2,001 changes, and one scenario holds at most 2,000. Add a scenario in which every vacant post starts later instead',
  )
})

test('flat allocations: every source of the plan brings the same in all three years, where it is known', () => {
  const plan = planOf(
    ...addAll({
      sources: [
        source('known', { allocation: pence(100_00) }),
        source('untold', { allocation: null }),
        source('outside', { allocation: pence(5_00), inPlan: false }),
      ],
    }),
  )
  const draft = flatAllocations(plan)
  expect(draft.note).toBe(
    'Every source brings the same in all three years. “Source untold” is left as entered: this year’s allocation is not known.',
  )
  const after = whatIf(plan, draft).plan
  const brings = (id: string) => after.sources.get(id)?.laterYears.map(({ amount }) => amount)
  expect(brings('known')).toEqual([100_00, 100_00])
  expect(brings('untold')).toEqual([null, null])
  expect(brings('outside')).toEqual([null, null])
})

test('flat allocations of more sources than a scenario holds are refused, not left out', () => {
  const sources = (count: number) =>
    planOf(
      ...addAll({
        sources: Array.from({ length: count }, (_, n) => source(`s${n}`, { allocation: pence(1_00) })),
      }),
    )
  expect(flatAllocations(sources(1_000)).adjustments).toHaveLength(2_000)
  expect(() => flatAllocations(sources(1_001))).toThrow('at most 2,000')
})
