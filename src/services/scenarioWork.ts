import type { Handlers } from '../contract/operations.ts'
import { returnNotKnown } from '../domain/funding/carryOver.ts'
import { chosenSavings } from '../domain/cut/chosenSavings.ts'
import { planLeftNotKnown } from '../domain/cut/unsure.ts'
import { explainCut } from '../domain/explain/cut.ts'
import { inYearCut } from '../domain/cut/inYearCut.ts'
import type { Plan } from '../domain/plan/plan.ts'
import { Refusal } from '../domain/refusal.ts'
import { compareScenarios, type Compared, type Comparison } from '../domain/scenario/compare.ts'
import { flatAllocations } from '../domain/scenario/flatAllocations.ts'
import { nothingMoreIsHired, vacancies } from '../domain/scenario/nothingMoreIsHired.ts'
import type { PlanSession } from './planSession.ts'

/** What carries out the operations of what-ifs. None of them changes the plan. */
export const scenarioHandlers = (
  upToDate: (id: string) => PlanSession,
): Pick<
  Handlers,
  'scenario.compare' | 'cut.workOut' | 'cut.addUp' | 'cut.explain' | 'hiring.halt' | 'allocations.hold'
> => ({
  'scenario.compare': ({ id, scenarioIds, extra }) => {
    const { plan, today } = upToDate(id)
    const kept = scenarioIds.map((scenarioId) => scenarioOf(plan, scenarioId))
    return compareScenarios(plan, extra ? [...kept, { ...extra, id: null }] : kept, today)
  },
  'cut.workOut': ({ id, ...asked }) => {
    const { plan, reckoning, today } = upToDate(id)
    return inYearCut(plan, reckoning, asked, today)
  },
  'cut.addUp': ({ id, chosen, ...asked }) => {
    const { plan, reckoning, today } = upToDate(id)
    return chosenSavings(plan, reckoning, asked, today, chosen)
  },
  'cut.explain': ({ id, about, ...asked }) => {
    const { plan, reckoning, today } = upToDate(id)
    return explainCut(plan, reckoning, asked, about, today)
  },
  'hiring.halt': ({ id }) => {
    const { plan, reckoning, today } = upToDate(id)
    const draft = nothingMoreIsHired(plan, today)
    const comparison = compareScenarios(plan, [{ ...draft, id: null }], today)
    return {
      draft,
      vacancies: vacancies(plan, today),
      // More is left when nobody is hired: what is known as things stand may not be known then.
      returnNotKnown: returnNotKnown(plan, amountsIn(comparison, 1)).length,
      unsure: planLeftNotKnown({ plan, ledger: reckoning.ledger, entries: reckoning.entries }),
      comparison,
    }
  },
  'allocations.hold': ({ id }) => flatAllocations(upToDate(id).plan),
})

/** The figures in one column of a comparison; nought for one that is not known. */
const amountsIn =
  ({ groups }: Comparison, column: number) =>
  (name: string): number =>
    groups.flatMap(({ figures }) => figures).find((each) => each.figure === name)?.amounts[column]?.amount ??
    0

/** A scenario of the plan. Refused where it is no longer there. */
export function scenarioOf(plan: Plan, id: string): Compared {
  const scenario = plan.scenarios.get(id)
  if (!scenario) throw new Refusal('not-there', 'This scenario is no longer in the plan')
  return scenario
}
