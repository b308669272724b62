import { periodTitle } from '../figures/figureLabel.ts'
import { countedCosts, pays, type CountedCosts, type Payer } from '../grid/countedCosts.ts'
import type { Plan } from '../plan/plan.ts'
import { keyOf } from '../plan/recordKey.ts'
import type { Reckoning } from '../figures/reckoning.ts'
import type { PlainDate } from '../values/date.ts'
import type { Period } from '../values/figure.ts'
import { noMoney, pence, type Pence } from '../values/money.ts'
import { enough, explain, type Extent } from './explain.ts'
import type { Explanation } from './explanation.ts'
import { inPeriod, sharedCost, wholeCost } from './planned.ts'
import { largestFirst, step, type Scope } from './scope.ts'
import { inWords } from './sentences.ts'

/** Some costs that are added up where no figure has their sum: a group, or the rows that are shown. */
interface CostSum extends CountedCosts {
  /** What they are called together. */
  readonly title: string
  readonly period: Period | undefined
}

/** What some costs, or what somebody pays of them, come to together, cost by cost. */
export function explainSum(
  plan: Plan,
  reckoning: Reckoning,
  sum: CostSum,
  today: PlainDate,
  { depth, most }: Extent = enough,
): Explanation {
  const { title, period, paidBy } = sum
  const contributors = countedCosts(plan, sum, today).map((cost) => ({
    record: keyOf(cost.table, cost.id),
    amount: inPeriod(cost, period),
  }))
  const scope: Scope = {
    plan,
    today,
    most,
    amount: (name) => reckoning.figure(name),
    contributors: (name) => reckoning.ledger.contributors(name),
    figure: (name, as) => ({ ...explain(plan, reckoning, name, today, { depth: depth - 1, most }), ...as }),
  }
  return step(`${title}, planned, ${periodTitle(plan, period)}`, sumOf(contributors), {
    how: `${whatIsAdded(plan, paidBy)} ${inWords(plan, period)}, added up`,
    parts: () =>
      largestFirst(scope, contributors, (each) =>
        paidBy === null || paidBy.sourceId === null
          ? wholeCost(scope, each, period)
          : sharedCost(scope, each, period, (payer) => pays(plan, payer, paidBy)),
      ),
  })
}

function whatIsAdded(plan: Plan, paidBy: Payer | null): string {
  if (paidBy === null) return 'What these costs come to'
  if (paidBy.sourceId === null) return 'What nobody pays of these costs'
  const payer = plan.sources.get(paidBy.sourceId)?.name ?? 'a source that is not in the plan'
  return paidBy.inside
    ? `What ${payer}, with the ring-fences inside it, pays of these costs`
    : `What ${payer} pays of these costs`
}

const sumOf = (contributors: readonly { readonly amount: Pence }[]): Pence =>
  pence(contributors.reduce<number>((sum, { amount }) => sum + amount, noMoney))
