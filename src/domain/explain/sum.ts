import type { CostTable } from '../cost.ts'
import { costTitle, periodTitle } from '../figureLabel.ts'
import { costsNamed } from '../grid/costKeys.ts'
import type { Plan } from '../plan.ts'
import { keyOf, partsOfKey, type RecordKey } from '../recordKey.ts'
import type { Reckoning } from '../reckoning.ts'
import type { PlainDate } from '../values/date.ts'
import { figure, type Period } from '../values/figure.ts'
import { noMoney, pence, type Pence } from '../values/money.ts'
import { enough, explain, type Extent } from './explain.ts'
import type { Explanation } from './explanation.ts'
import { inPeriod } from './planned.ts'
import { largestFirst, step } from './scope.ts'
import { inWords } from './sentences.ts'

/** Some costs that are added up where no figure has their sum: a group, or the rows that are shown. */
interface CostSum {
  /** What they are called together. */
  readonly title: string
  /** As `lines/x`; those no longer in the plan are left out. */
  readonly costs: readonly string[]
  readonly period: Period | undefined
}

/** What some costs come to together, cost by cost. */
export function explainSum(
  plan: Plan,
  reckoning: Reckoning,
  { title, costs, period }: CostSum,
  today: PlainDate,
  { depth, most }: Extent = enough,
): Explanation {
  const contributors = costsNamed(plan, costs, today).map((cost) => ({
    record: keyOf(cost.table, cost.id),
    amount: inPeriod(cost, period),
  }))
  return step(`${title}, planned, ${periodTitle(plan, period)}`, sumOf(contributors), {
    how: `What these costs come to ${inWords(plan, period)}, added up`,
    parts: () =>
      largestFirst({ most }, contributors, ({ record }) => {
        const [table, id] = partsOfKey(record as RecordKey) as [CostTable, string]
        const cost = explain(plan, reckoning, figure.costPlanned(table, id, period), today, {
          depth: depth - 1,
          most,
        })
        return { ...cost, title: costTitle(plan, table, id) }
      }),
  })
}

const sumOf = (contributors: readonly { readonly amount: Pence }[]): Pence =>
  pence(contributors.reduce<number>((sum, { amount }) => sum + amount, noMoney))
