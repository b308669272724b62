import type { Cost } from '../costs/cost.ts'
import type { Condition } from '../plan/condition.ts'
import type { Source } from '../funding/source.ts'
import type { Intervention } from '../plan/intervention.ts'
import { conditionsOf, lineage } from '../funding/lineage.ts'
import { figure } from '../values/figure.ts'
import { formatPounds } from '../values/money.ts'
import { populationTitles } from '../values/population.ts'
import type { CheckContext } from './context.ts'
import { found } from './context.ts'
import type { Finding } from './finding.ts'
import { payersOf } from './payers.ts'
import { ruleOf } from './ruleOf.ts'

/** F4, for a cost on money that pays for certain items only. The sources that pay bind, and the grants around them. */
export function itemsEligible({ plan }: CheckContext, cost: Cost): Finding[] {
  const intervention = cost.interventionId === null ? undefined : plan.interventions.get(cost.interventionId)
  const itemId = intervention?.itemId ?? null
  if (!intervention || itemId === null) return []
  const around = new Set(payersOf(cost).flatMap((sourceId) => lineage(plan, sourceId)))
  return [...around].flatMap((source) => {
    const broken = conditionsOf(plan, source).find(
      (condition) => condition.kind === 'onlyItems' && !condition.items.includes(itemId),
    )
    return broken ? [itemNotEligible(cost, intervention, source, broken, ruleOf(plan, source, broken))] : []
  })
}

const itemNotEligible = (
  { table, id }: Cost,
  intervention: Intervention,
  source: Source,
  condition: Condition,
  rule: ReturnType<typeof ruleOf>,
): Finding =>
  found('F4', {
    table,
    recordId: id,
    field: 'shares',
    about: source.id,
    problem: `${source.name} cannot pay for “${intervention.title}”: ${condition.text}`,
    action: 'Move the cost to another source, or to an intervention that this money is for.',
    ...rule,
  })

/**
 * F4, for an intervention on money that is for certain people only. Told once of the intervention, which says whom it is for,
 * not of each of its costs.
 */
export function peopleEligible({ plan, ledger }: CheckContext, intervention: Intervention): Finding[] {
  return [...plan.sources.values()].flatMap((source) => {
    const spent = ledger.total(figure.interventionOnPurpose(intervention.id, source.id))
    const broken =
      spent === 0 ? undefined : conditionsOf(plan, source).find((each) => excludes(each, intervention))
    if (broken?.kind !== 'onlyPopulations') return []
    const people = broken.populations.map((each) => populationTitles[each].toLowerCase()).join('; ')
    const unsaid = intervention.populations.length === 0
    return [
      found('F4', {
        table: 'interventions',
        recordId: intervention.id,
        field: 'populations',
        about: source.id,
        missing: unsaid,
        problem: unsaid
          ? `Nothing says whom “${intervention.title}” is for, and ${formatPounds(spent)} of ${source.name} pays for it, which is only for: ${people}`
          : `“${intervention.title}” is for others than the people ${source.name} is for, and ${formatPounds(spent)} of it pays for it. It is only for: ${people}`,
        action: unsaid
          ? 'Say whom it is for, or move its costs to another source.'
          : 'Add these people to those it is for, if it is for them; otherwise move its costs to another source.',
        ...ruleOf(plan, source, broken),
      }),
    ]
  })
}

const excludes = (condition: Condition, { populations }: Intervention): boolean =>
  condition.kind === 'onlyPopulations' && !condition.populations.some((each) => populations.includes(each))
