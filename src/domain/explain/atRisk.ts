import { carryOverRule, isReturnable, mustReturn } from '../carryOver.ts'
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
  const isNothing = scope.amount(name) === 0
  const kept = keptInside(scope, source)
  const rule = carryOverRule(scope.plan, id)
  return {
    how: isNothing
      ? 'Nothing: what may not be carried over is forecast to be spent'
      : `What is forecast not to be spent of it${kept.length === 0 ? '' : ', less what ring-fences inside it may keep'}. ${rule?.condition.text ?? 'It may not be carried over'}`,
    parts: () =>
      all([
        scope.figure(figure.sourceUnderspend(id), { counts: isNothing ? 'restsOn' : 'added' }),
        ...kept.map((each) =>
          scope.figure(figure.sourceUnderspend(each.id), { counts: isNothing ? 'restsOn' : 'taken' }),
        ),
      ]),
  }
}

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
  parts: () =>
    all(
      inOrder(scope.plan.sources.values())
        .filter((source) => isReturnable(scope.plan, source) && !isCountedAround(scope, source))
        .map(({ id }) => scope.figure(figure.sourceAtRisk(id))),
    ),
})

/** Whether what is left of a source is already counted in the grant around it. */
function isCountedAround({ plan }: Scope, { parentId }: Source): boolean {
  const around = parentId === null ? undefined : plan.sources.get(parentId)
  return around !== undefined && isReturnable(plan, around)
}
