import { inOrder, type Plan } from '../plan/plan.ts'
import { refuseTooMany, type Adjustment, type ScenarioDraft } from './scenario.ts'

/**
 * The what-if in which every source of the plan brings the same next year and the year after as this year. A source whose
 * allocation is not known is left as it is. Refused where there are more than one scenario holds.
 */
export function flatAllocations(plan: Plan): ScenarioDraft {
  const sources = inOrder(plan.sources.values()).filter(({ inPlan }) => inPlan)
  const adjustments = sources.flatMap(({ id, allocation }): readonly Adjustment[] =>
    allocation === null
      ? []
      : ([2, 3] as const).map((year) => ({ kind: 'allocation', sourceId: id, year, amount: allocation })),
  )
  const untold = sources.filter(({ allocation }) => allocation === null).map(({ name }) => `“${name}”`)
  refuseTooMany(
    adjustments.length,
    'Say for the sources that matter what they bring, with “An allocation becomes another sum”',
  )
  return {
    title: 'Flat allocations',
    note: ['Every source brings the same in all three years.', ...untoldSaid(untold)].join(' '),
    adjustments,
  }
}

/** Of how many sources the allocation is not known, of which later years cannot follow; a note does not hold many names. */
const untoldSaid = (names: readonly string[]): readonly string[] =>
  names.length === 0
    ? []
    : [
        `${names.length > 3 ? `${names.length.toLocaleString('en-GB')} sources` : new Intl.ListFormat('en-GB').format(names)} ${names.length === 1 ? 'is' : 'are'} left as entered: this year’s allocation is not known.`,
      ]
