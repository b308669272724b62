import type { PlanState } from '../contract/explainInputs.ts'
import type { Handlers } from '../contract/operations.ts'
import { explain, explainAll } from '../domain/explain/explain.ts'
import { explainSum } from '../domain/explain/sum.ts'
import type { Plan } from '../domain/plan/plan.ts'
import { Reckoning } from '../domain/figures/reckoning.ts'
import { nothingMoreIsHired } from '../domain/scenario/nothingMoreIsHired.ts'
import { whatIf } from '../domain/scenario/whatIf.ts'
import type { PlanSession } from './planSession.ts'
import { scenarioOf } from './scenarioWork.ts'
import { planOfVersion, versionOf } from './versions.ts'

/** What carries out the operations that say where a figure comes from. */
export const explainHandlers = (
  upToDate: (id: string) => PlanSession,
): Pick<Handlers, 'plan.explain' | 'plan.explainFigures' | 'plan.explainSum'> => ({
  'plan.explain': ({ id, figure, state }) => {
    const session = upToDate(id)
    const { plan, reckoning, today } = session
    if (state === undefined) return explain(plan, reckoning, figure, today)
    const other = planIn(session, state)
    const told = explain(other.plan, new Reckoning(other.plan, today), figure, today)
    return { ...told, title: `${told.title}, ${other.words}` }
  },
  'plan.explainFigures': ({ id }) => {
    const { plan, reckoning, today } = upToDate(id)
    const names = [...reckoning.figures().keys()]
    return [...explainAll(plan, reckoning, names.toSorted(), today, { depth: 0, most: 100 })]
  },
  'plan.explainSum': ({ id, period, ...sum }) => {
    const { plan, reckoning, today } = upToDate(id)
    return explainSum(plan, reckoning, { ...sum, period: period ?? undefined }, today)
  },
})

/** The plan in another state than the present one, and which, in words. */
function planIn(session: PlanSession, state: PlanState): { readonly plan: Plan; readonly words: string } {
  if ('versionId' in state) {
    const { title } = versionOf(session, state.versionId)
    return { plan: planOfVersion(session, state.versionId), words: `in version “${title}”` }
  }
  if ('nothingMoreIsHired' in state)
    return {
      plan: whatIf(session.plan, nothingMoreIsHired(session.plan, session.today)).plan,
      words: 'if nothing more is hired',
    }
  const scenario = scenarioOf(session.plan, state.scenarioId)
  return { plan: whatIf(session.plan, scenario).plan, words: `in the scenario “${scenario.title}”` }
}
