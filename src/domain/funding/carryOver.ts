import type { Condition } from '../plan/condition.ts'
import type { Source } from './source.ts'
import { conditionsOf, lineage } from './lineage.ts'
import { inOrder, type Plan } from '../plan/plan.ts'
import { figure } from '../values/figure.ts'

/** The part of a plan in which it stands what binds its money. */
export type Conditions = Pick<Plan, 'sources' | 'packs'>

type CarryForward = Extract<Condition, { kind: 'carryForward' }>

/** A condition and the source it was put on. */
export interface CarryOverRule {
  readonly source: Source
  readonly condition: CarryForward
}

/**
 * What binds a source's money left at the end of the year: its own condition or, where it has none, that of the nearest
 * grant around it that has. The partnership's own letter goes before the guidance pack. None where nobody has said.
 */
export function carryOverRule(plan: Conditions, sourceId: string): CarryOverRule | null {
  for (const source of lineage(plan, sourceId)) {
    const condition = conditionsOf(plan, source).findLast((each) => each.kind === 'carryForward')
    if (condition) return { source, condition }
  }
  return null
}

/** Whether what is left of a source has to be given back. */
export const mustReturn = (plan: Conditions, source: Source): boolean =>
  carryOverRule(plan, source.id)?.condition.allowed === false

/** Whether what is left of a source is this plan's to give back: a wider grant not counted in it has other uses. */
export const isReturnable = (plan: Conditions, source: Source): boolean =>
  source.inPlan && mustReturn(plan, source)

/** The ring-fences right inside a source of which what is left has to be given back as well. */
export const returnableInside = (plan: Conditions, id: string): readonly Source[] =>
  inOrder(plan.sources.values()).filter((source) => source.parentId === id && isReturnable(plan, source))

/** The sources to give back from: what lies inside one of them is counted with it. */
export const outermostReturnable = (plan: Conditions): readonly Source[] =>
  countedThemselves(plan).filter((source) => isReturnable(plan, source))

/** A figure by its name, in pence. */
type AmountOf = (name: string) => number

/**
 * The sources of which it is not known what has to be given back, so that it is not known of the plan: their allocation is
 * not, or something is forecast to be left and nobody has said what becomes of it. What lies inside money that goes back is
 * counted with that.
 */
export const returnNotKnown = (plan: Conditions, amount: AmountOf): readonly Source[] =>
  countedThemselves(plan).filter((source) => !isReturnKnown(plan, source, amount))

/**
 * Whether it is known what has to be given back of a source. Nothing has to of a wider grant, whose other uses are not this
 * plan's, nor of one that may carry over, whatever its allocation, nor where nothing is left, whatever the rule will be.
 */
export function isReturnKnown(plan: Conditions, source: Source, amount: AmountOf): boolean {
  if (!source.inPlan) return true
  const rule = carryOverRule(plan, source.id)
  if (rule === null) return isNothingLeft(plan, source, amount)
  return rule.condition.allowed || source.allocation !== null
}

/** Whether nothing is forecast to be left of a source, nor of a ring-fence inside it that might have to give it back. */
const isNothingLeft = (plan: Conditions, source: Source, amount: AmountOf): boolean =>
  source.allocation !== null &&
  amount(figure.sourceUnderspend(source.id)) <= 0 &&
  [...plan.sources.values()]
    .filter(({ parentId, inPlan }) => parentId === source.id && inPlan)
    .every(
      (inside) =>
        carryOverRule(plan, inside.id)?.condition.allowed === true || isNothingLeft(plan, inside, amount),
    )

const countedThemselves = (plan: Conditions): readonly Source[] =>
  inOrder(plan.sources.values()).filter((source) => {
    const around = source.parentId === null ? undefined : plan.sources.get(source.parentId)
    return source.inPlan && !(around && isReturnable(plan, around))
  })
