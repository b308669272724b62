import type { ReturnsView } from '../contract/inYearViews.ts'
import { carryOverRule, isReturnKnown, returnNotKnown } from '../domain/funding/carryOver.ts'
import { atTheLeast, nobodyHasSaid, ruleToCheck } from '../domain/funding/returnWords.ts'
import { figure } from '../domain/values/figure.ts'
import { formatPounds } from '../domain/values/money.ts'
import type { PlanSession } from './planSession.ts'

/** What is to be told besides the figures of what may have to be given back. */
export function returnsOf({ plan, reckoning }: PlanSession): ReturnsView {
  const amount = (name: string) => reckoning.figure(name)
  const unknown = returnNotKnown(plan, amount).length
  return {
    sources: Object.fromEntries(
      [...plan.sources.values()].map((source) => {
        const { id, name } = source
        const rule = carryOverRule(plan, id)
        const known = isReturnKnown(plan, source, amount)
        return [
          id,
          {
            unsaid: rule === null && !known ? nobodyHasSaid(name) : '',
            toCheck: rule === null ? '' : ruleToCheck(rule),
          },
        ]
      }),
    ),
    whole: unknown === 0 ? '' : atTheLeast(formatPounds(reckoning.figure(figure.atRiskAtLeast)), unknown),
  }
}
