import { inOrder, type Plan } from '../plan/plan.ts'
import { refuseTooMany, type Adjustment, type ScenarioDraft } from './scenario.ts'

/**
 * The what-if in which every source of the plan brings the same next year and the year after as this year. A source whose
 * allocation is not known is left as it is. Refused where there are more than one scenario holds.
 */
export function flatAllocations(plan: Plan): ScenarioDraft {
  const adjustments = inOrder(plan.sources.values()).flatMap(
    ({ id, inPlan, allocation }): readonly Adjustment[] =>
      inPlan && allocation !== null
        ? ([2, 3] as const).map((year) => ({ kind: 'allocation', sourceId: id, year, amount: allocation }))
        : [],
  )
  refuseTooMany(
    adjustments.length,
    'Say for the sources that matter what they bring, with “An allocation becomes another sum”',
  )
  return {
    title: 'Flat allocations',
    note: 'Every source brings the same in all three years.',
    adjustments,
  }
}
