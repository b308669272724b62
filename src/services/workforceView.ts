import type { WorkforceView } from '../contract/workforceViews.ts'
import type { Plan } from '../domain/plan/plan.ts'
import { fromBillionths } from '../domain/values/decimal.ts'
import type { Pence } from '../domain/values/money.ts'
import { daysCosted, workforceTotals, type WorkforceSums } from '../domain/workforce/workforceTotals.ts'

/** The workforce of a plan as a page is told of it. `figureOf` reads the plan's figures. */
export function workforceView(plan: Plan, figureOf: (name: string) => Pence): WorkforceView {
  const { rows, total } = workforceTotals(plan, figureOf)
  return {
    rows: rows.map(({ roleId, title, group, ...sums }) => ({ roleId, title, group, ...inWords(sums) })),
    total: inWords(total),
    posts: Object.fromEntries([...plan.posts.values()].map((post) => [post.id, daysCosted(plan, post)])),
  }
}

const written = (amount: bigint | null): string | null => (amount === null ? null : fromBillionths(amount))

function inWords({ wte, lastYearWte, vacantWte, ...others }: WorkforceSums): WorkforceView['total'] {
  const difference = wte === null || lastYearWte === null ? null : wte - lastYearWte
  return {
    ...others,
    wte: written(wte),
    lastYearWte: written(lastYearWte),
    difference: written(difference),
    vacantWte: written(vacantWte),
  }
}
