import {
  carryOverRule,
  isReturnKnown,
  mustReturn,
  outermostReturnable,
  returnableInside,
  returnNotKnown,
  type CarryOverRule,
} from '../funding/carryOver.ts'
import type { Source } from '../funding/source.ts'
import { inOrder } from '../plan/plan.ts'
import { atTheLeast, nobodyHasSaid, ruleSaid } from '../funding/returnWords.ts'
import { figure } from '../values/figure.ts'
import { formatPounds, noMoney } from '../values/money.ts'
import type { Counts, Explanation } from './explanation.ts'
import type { FigureName } from '../figures/figureName.ts'
import { all, type Scope, type Told } from './scope.ts'
import { listed } from './sentences.ts'

/** What would have to be given back of a source. */
export function sourceAtRisk(scope: Scope, { id, name }: FigureName): Told {
  const source = scope.plan.sources.get(id)
  if (!source) return { amount: noMoney, how: 'It is no longer in the plan' }
  if (!source.inPlan) return { amount: noMoney, how: 'Nothing: its other uses are not this plan’s' }
  const binding = carryOverRule(scope.plan, id)
  if (waitsForAllocation(source, binding)) return { how: 'Not known while its allocation is not' }
  if (!binding) return unsaid(scope, source)
  const rule = ruleSaid(scope.plan, binding)
  if (binding.condition.allowed) return { how: `Nothing: what is left of it may be carried over. ${rule}` }
  if (scope.amount(name) === 0) return nothingToGiveBack(scope, source, rule)
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

/** Of a source of which nobody has said whether it may be carried over. */
const unsaid = (scope: Scope, source: Source): Told =>
  isReturnKnown(scope.plan, source, scope.amount)
    ? {
        how: `Nothing: nothing of it is forecast to be left, so it does not matter that ${nobodyHasSaid(source.name)}`,
        parts: () => all([scope.figure(figure.sourceUnderspend(source.id), { counts: 'restsOn' })]),
      }
    : {
        record: { table: 'sources', id: source.id, field: 'conditions' },
        how: `Not known: ${nobodyHasSaid(source.name)}. Put that condition on it, from its letter or agreement`,
      }

const waitsForAllocation = ({ allocation }: Source, binding: CarryOverRule | null): boolean =>
  allocation === null && !binding?.condition.allowed

const leftOf = (scope: Scope, { id }: Source): number => scope.amount(figure.sourceUnderspend(id))

const nothingToGiveBack = (scope: Scope, source: Source, rule: string): Told => ({
  how: `Nothing: what may not be carried over is forecast to be spent. ${rule}`,
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

const ofEverySource = 'What is forecast not to be spent of every source that may not carry it over, added up'

/** What would have to be given back in all; what lies inside money that has to be returned is counted with it. */
export function planAtRisk(scope: Scope): Told {
  const unknown = returnNotKnown(scope.plan, scope.amount)
  if (unknown.length === 0) return { how: ofEverySource, parts: () => all(counted(scope)) }
  const least = atTheLeast(formatPounds(scope.amount(figure.atRisk)), unknown.length)
  return { how: `${ofEverySource}. ${least}`, parts: () => all([...counted(scope), ...notCounted(scope)]) }
}

/** What of that is known. */
export function atRiskAtLeast(scope: Scope): Told {
  const unknown = returnNotKnown(scope.plan, scope.amount).map(({ name }) => name)
  return {
    how: unknown.length === 0 ? ofEverySource : `${ofEverySource}, without ${listed(unknown)}`,
    parts: () => all([...counted(scope), ...notCounted(scope, 'restsOn')]),
  }
}

const counted = (scope: Scope): readonly Explanation[] =>
  outermostReturnable(scope.plan)
    .filter(({ allocation }) => allocation !== null)
    .map(({ id }) => scope.figure(figure.sourceAtRisk(id)))

const notCounted = (scope: Scope, counts: Counts = 'added'): readonly Explanation[] =>
  returnNotKnown(scope.plan, scope.amount).map(({ id }) => scope.figure(figure.sourceAtRisk(id), { counts }))
