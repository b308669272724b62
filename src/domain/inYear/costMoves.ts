import { costsOf, type Cost } from '../costs/cost.ts'
import { figureWords } from '../figures/figureName.ts'
import type { Plan } from '../plan/plan.ts'
import type { PlainDate } from '../values/date.ts'
import { figure } from '../values/figure.ts'
import { quarters } from '../values/financialYear.ts'
import { noMoney, type Pence } from '../values/money.ts'

/** What is planned for a cost in a quarter, where it is not the same in two states of the plan. */
interface CostMove {
  readonly figure: string
  readonly before: Pence
  readonly after: Pence
}

/** Which costs moved, quarter by quarter, in the order of the later plan and then those that are no longer in it. */
export function costMoves(before: Plan, after: Plan, today: PlainDate): readonly CostMove[] {
  const then = new Map(costsOf(before, today).map((cost) => [keyOf(cost), cost]))
  const now = costsOf(after, today)
  const there = new Set(now.map(keyOf))
  const gone = [...then.values()].filter((cost) => !there.has(keyOf(cost)))
  return [
    ...now.flatMap((cost) => movesOf(cost, then.get(keyOf(cost)), cost)),
    ...gone.flatMap((cost) => movesOf(cost, cost, undefined)),
  ]
}

/** Whether what moved is what is planned for one cost in a quarter. */
export const isOfCost = (move: Pick<CostMove, 'figure'>): boolean =>
  isOfQuarter(move) && ['lines', 'posts', 'training'].includes(figureWords(move.figure)('subject'))

/** Whether what moved is what is planned in a quarter. */
export function isOfQuarter({ figure: name }: Pick<CostMove, 'figure'>): boolean {
  const words = figureWords(name)
  return words('what') === 'planned' && words('period').startsWith('q')
}

const keyOf = ({ table, id }: Cost): string => `${table}/${id}`

const movesOf = (
  { table, id }: Cost,
  before: Cost | undefined,
  after: Cost | undefined,
): readonly CostMove[] =>
  quarters.flatMap((quarter) => {
    const [was, is] = [before, after].map((cost) => cost?.quarters[quarter - 1] ?? noMoney)
    if (was === undefined || is === undefined || was === is) return []
    return [{ figure: figure.costPlanned(table, id, quarter), before: was, after: is }]
  })
