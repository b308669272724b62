import type { Cost } from '../costs/cost.ts'
import { addUpTo } from '../values/decimal.ts'
import type { CheckContext } from './context.ts'
import { found } from './context.ts'
import { nameOf } from './costName.ts'
import { chargedOnce } from './doubleCharge.ts'
import { itemsEligible } from './eligibility.ts'
import type { Finding } from './finding.ts'
import { payersOf } from './payers.ts'
import { withinDates } from './spendDates.ts'

/** F3, F4, F10, F12, F13 and F21: what is asked of every cost, whether a budget line, a post or training. */
export function checkCost(context: CheckContext, cost: Cost): Finding[] {
  return [
    ...paidFor(cost),
    ...belongsToIntervention(cost),
    ...sharesMakeAll(cost),
    ...itemsEligible(context, cost),
    ...withinDates(context, cost),
    ...chargedOnce(context, cost),
    ...ownMoney(context, cost),
  ]
}

const at = ({ table, id }: Cost, field: string) => ({ table, recordId: id, field }) as const

/** A post or training that costs nothing, or whose cost is not known yet, needs nobody to pay for it. */
const costsNothing = ({ table, amount, laterYears }: Cost): boolean =>
  table !== 'lines' && amount === 0 && laterYears.every((year) => year === 0)

function paidFor(cost: Cost): Finding[] {
  if (payersOf(cost).length > 0 || costsNothing(cost)) return []
  return [
    found('F3', {
      ...at(cost, 'shares'),
      about: 'source',
      problem: `${nameOf(cost)} has no funding source`,
      action: 'Choose the source that pays for it.',
    }),
  ]
}

function belongsToIntervention(cost: Cost): Finding[] {
  if (cost.interventionId !== null) return []
  return [
    found('F3', {
      ...at(cost, 'interventionId'),
      about: 'intervention',
      problem: `${nameOf(cost)} belongs to no intervention`,
      action: 'Choose the intervention it pays for.',
    }),
  ]
}

function sharesMakeAll(cost: Cost): Finding[] {
  const weights = cost.shares.map((share) => share.weight)
  if (payersOf(cost).length === 0 || addUpTo(weights, '100')) return []
  return [
    found('F13', {
      ...at(cost, 'shares'),
      problem: `The shares of ${nameOf(cost)} are ${weights.map((weight) => `${weight}%`).join(' and ')}, which is not 100%`,
      action: 'Change the shares so that they make 100%. Until then the cost is spread in proportion.',
    }),
  ]
}

/** A wider grant that is not counted in the plan cannot pay for its costs: totals and positions would disagree. */
function ownMoney({ plan }: CheckContext, cost: Cost): Finding[] {
  return cost.shares
    .map((share) => plan.sources.get(share.sourceId))
    .filter((source) => source?.inPlan === false)
    .map((source) =>
      found('F21', {
        ...at(cost, 'shares'),
        about: source?.id ?? '',
        problem: `${nameOf(cost)} is charged to ${source?.name ?? 'a grant'}, which is not counted in this plan`,
        action:
          'Charge it to a ring-fence inside that grant, or count the grant towards this plan under Funding.',
      }),
    )
}
