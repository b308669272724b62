import type { Source } from '../funding.ts'
import { conditionsOf } from '../lineage.ts'
import type { Condition } from '../condition.ts'
import { packOf, type Plan } from '../plan.ts'
import { figure } from '../values/figure.ts'
import { formatPounds, pence } from '../values/money.ts'
import type { CheckContext } from './context.ts'
import { found } from './context.ts'
import type { Finding } from './finding.ts'

/** F1, F7, F8 and F9, for one source. A source without an allocation is only told to find it (F0). */
export function checkSource(context: CheckContext, source: Source): Finding[] {
  if (source.allocation === null) return [...allocationUnknown(source), ...baselineKept(context, source)]
  return [
    ...notOverPlanned(context, source),
    ...baselineKept(context, source),
    ...floorReached(context, source),
    ...firmMoney(source),
  ]
}

const at = (source: Source, field: string) => ({ table: 'sources', recordId: source.id, field }) as const

function allocationUnknown(source: Source): Finding[] {
  if (!source.inPlan) return []
  return [
    found('F0', {
      ...at(source, 'allocation'),
      problem: `The allocation of ${source.name} has not been entered`,
      action: 'Enter it from the letter or circular, marked indicative if it may still change.',
    }),
  ]
}

function notOverPlanned({ ledger }: CheckContext, source: Source): Finding[] {
  const planned = ledger.total(figure.sourcePlanned(source.id))
  const over = planned - ledger.total(figure.sourceAvailable(source.id))
  if (over <= 0) return []
  return [
    found('F1', {
      ...at(source, 'allocation'),
      problem: `${source.name} is over-planned by ${formatPounds(pence(over))}: ${formatPounds(planned)} is planned on it`,
      action: 'Take costs out, move them to another source, or correct the allocation.',
    }),
  ]
}

function baselineKept({ plan, ledger }: CheckContext, source: Source): Finding[] {
  if (source.baseline === null) return []
  const [condition] = conditionsInPlan(plan, 'maintainBaseline')
  const short = source.baseline - ledger.total(figure.sourcePlanned(source.id))
  if (!condition || short <= 0) return []
  return [
    found('F7', {
      ...at(source, 'baseline'),
      problem: `${source.name} falls ${formatPounds(pence(short))} short of its 2020-21 spending of ${formatPounds(source.baseline)}`,
      action: 'Plan at least the baseline on this source; grant money may add to it but not replace it.',
      ...ruleOf(plan, condition),
    }),
  ]
}

function floorReached({ plan, ledger }: CheckContext, source: Source): Finding[] {
  const condition = conditionsOf(plan, source).find((each) => each.kind === 'spendAtLeastAllocation')
  const short = (source.allocation ?? 0) - ledger.total(figure.sourcePlanned(source.id))
  if (!condition || short <= 0) return []
  return [
    found('F8', {
      ...at(source, 'allocation'),
      problem: `${formatPounds(pence(short))} of ${source.name} is not planned, and all of it has to be spent on drugs and alcohol`,
      action: 'Plan the rest, or correct the allocation.',
      ...ruleOf(plan, condition),
    }),
  ]
}

function firmMoney(source: Source): Finding[] {
  if (!source.inPlan || source.certainty === 'confirmed' || source.accepted) return []
  return [
    found('F9', {
      ...at(source, 'certainty'),
      problem: `${source.name} rests on an indicative allocation`,
      action:
        'Mark it confirmed when the letter comes, or record that the council accepts it in writing. Sign-off waits for one of the two.',
    }),
  ]
}

const conditionsInPlan = (plan: Plan, kind: Condition['kind']): Condition[] =>
  [...plan.sources.values()].flatMap((source) =>
    conditionsOf(plan, source).filter((each) => each.kind === kind),
  )

const ruleOf = (plan: Plan, condition: Condition) => ({
  rule: `${packOf(plan).title}${condition.source ? `, ${condition.source}` : ''}: ${condition.text}`,
  certainty: condition.certainty,
})
