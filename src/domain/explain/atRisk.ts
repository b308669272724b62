import { carryOverRule, mustReturn, outermostReturnable, returnableInside } from '../carryOver.ts'
import { isKnown } from '../derived.ts'
import type { Source } from '../funding.ts'
import { inOrder } from '../plan.ts'
import { figure } from '../values/figure.ts'
import { noMoney } from '../values/money.ts'
import type { FigureName } from './figureName.ts'
import { all, type Scope, type Told } from './scope.ts'

/** What would have to be given back of a source. */
export function sourceAtRisk(scope: Scope, { id, name }: FigureName): Told {
  const source = scope.plan.sources.get(id)
  if (!source) return { amount: noMoney, how: 'It is no longer in the plan' }
  if (source.allocation === null) return { how: 'Not known while its allocation is not' }
  if (!source.inPlan) return { amount: noMoney, how: 'Nothing: its other uses are not this plan’s' }
  if (!mustReturn(scope.plan, source))
    return { how: 'Nothing: nobody has said that what is left of it has to be given back' }
  const rule = carryOverRule(scope.plan, id)?.condition.text ?? 'It may not be carried over'
  if (scope.amount(name) === 0) return nothingToGiveBack(scope, source)
  const kept = keptInside(scope, source)
  const inside = returnableInside(scope.plan, id).filter(
    (each) => scope.amount(figure.sourceAtRisk(each.id)) > 0,
  )
  const own = leftOf(scope, source) - kept.reduce((sum, each) => sum + leftOf(scope, each), 0)
  if (own < scope.amount(name))
    return {
      how: `What is at risk in the ring-fences inside it; what others of them are over by cannot be paid from it. ${rule}`,
      parts: () => all(inside.map((each) => scope.figure(figure.sourceAtRisk(each.id)))),
    }
  return {
    how: `What is forecast not to be spent of it${kept.length === 0 ? '' : ', less what ring-fences inside it may keep'}. ${rule}`,
    parts: () =>
      all([
        scope.figure(figure.sourceUnderspend(id)),
        ...kept.map((each) => scope.figure(figure.sourceUnderspend(each.id), { counts: 'taken' })),
      ]),
  }
}

const leftOf = (scope: Scope, { id }: Source): number => scope.amount(figure.sourceUnderspend(id))

const nothingToGiveBack = (scope: Scope, source: Source): Told => ({
  how: 'Nothing: what may not be carried over is forecast to be spent',
  parts: () =>
    all(
      [source, ...keptInside(scope, source)].map((each) =>
        scope.figure(figure.sourceUnderspend(each.id), { counts: 'restsOn' }),
      ),
    ),
})

/** The nearest ring-fences inside a source that may carry over what is left of them. */
function keptInside(scope: Scope, around: Source): readonly Source[] {
  return inOrder(scope.plan.sources.values())
    .filter(({ parentId, allocation }) => parentId === around.id && allocation !== null)
    .flatMap((each) => {
      if (mustReturn(scope.plan, each)) return keptInside(scope, each)
      return scope.amount(figure.sourceUnderspend(each.id)) > 0 ? [each] : []
    })
}

/** What would have to be given back in all; what lies inside money that has to be returned is counted with it. */
export const planAtRisk = (scope: Scope, { name }: FigureName): Told => ({
  how: isKnown(scope.plan, name)
    ? 'What is forecast not to be spent of every source that may not carry it over, added up'
    : 'Not known while an allocation is not',
  parts: () => all(outermostReturnable(scope.plan).map(({ id }) => scope.figure(figure.sourceAtRisk(id)))),
})
