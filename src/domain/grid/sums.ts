import { costsOf, type Cost } from '../cost.ts'
import type { Plan } from '../plan.ts'
import { keyOf } from '../recordKey.ts'
import { roundedHalfAway } from '../values/decimal.ts'
import type { PlainDate } from '../values/date.ts'
import { noMoney, pence, type Pence } from '../values/money.ts'
import { costsNamed } from './costKeys.ts'
import { monthColumns, quarterColumns, type GridColumn } from './gridColumn.ts'
import { monthsReader } from './monthsOfCost.ts'

/** What some costs come to together. */
interface CostsSum {
  readonly amount: Pence
  readonly q1: Pence
  readonly q2: Pence
  readonly q3: Pence
  readonly q4: Pence
  readonly year2: Pence
  readonly year3: Pence
  /** From April. */
  readonly months: readonly Pence[]
}

/** What a group of costs comes to, each counted once. */
export function sumOfCosts(plan: Plan, keys: readonly string[], today: PlainDate): CostsSum {
  const costs = costsNamed(plan, keys, today)
  const months = monthsReader(plan)
  const [q1, q2, q3, q4] = sumsOf(
    costs.map(({ quarters }) => quarters),
    4,
  )
  const [year2, year3] = sumsOf(
    costs.map(({ laterYears }) => laterYears),
    2,
  )
  return {
    amount: sumOf(costs.map(({ amount }) => amount)),
    q1: q1 ?? noMoney,
    q2: q2 ?? noMoney,
    q3: q3 ?? noMoney,
    q4: q4 ?? noMoney,
    year2: year2 ?? noMoney,
    year3: year3 ?? noMoney,
    months: sumsOf(costs.map(months), 12),
  }
}

/** The months of the costs named by key, and what all costs of the plan come to. */
export function monthsByCost(
  plan: Plan,
  keys: readonly string[] | null,
  today: PlainDate,
): { readonly months: ReadonlyMap<string, readonly Pence[]>; readonly total: readonly Pence[] } {
  const read = monthsReader(plan)
  const named = costsNamed(plan, keys, today)
  return {
    months: new Map(named.map((cost) => [keyOf(cost.table, cost.id), read(cost)] as const)),
    total: sumsOf(costsOf(plan, today).map(read), 12),
  }
}

/** What the money in some columns of some costs comes to. The average is rounded half away from nought; that of no money is nought. */
export function sumOfCells(
  plan: Plan,
  keys: readonly string[],
  columns: readonly GridColumn[],
  today: PlainDate,
): { readonly sum: Pence; readonly count: number; readonly average: Pence } {
  const months = monthsReader(plan)
  const amounts = costsNamed(plan, keys, today).flatMap((cost) =>
    columns.flatMap((column) => moneyIn(plan, cost, column, months) ?? []),
  )
  const sum = sumOf(amounts)
  const average = amounts.length === 0 ? noMoney : pence(roundedHalfAway(BigInt(sum), BigInt(amounts.length)))
  return { sum, count: amounts.length, average }
}

/** The amount a cell shows; none where its column holds no money, or its line no working. */
function moneyIn(
  plan: Plan,
  cost: Cost,
  column: GridColumn,
  months: (cost: Cost) => readonly Pence[],
): Pence | undefined {
  const quarter = quarterColumns.findIndex((each) => each === column)
  if (quarter !== -1) return cost.quarters[quarter]
  const month = monthColumns.findIndex((each) => each === column)
  if (month !== -1) return months(cost)[month]
  return otherMoney[column]?.(cost, plan)
}

const otherMoney: Partial<Record<GridColumn, (cost: Cost, plan: Plan) => Pence | undefined>> = {
  amount: ({ amount }) => amount,
  year2: ({ laterYears }) => laterYears[0],
  year3: ({ laterYears }) => laterYears[1],
  unitCost: ({ table, id }, plan) => (table === 'lines' ? plan.lines.get(id)?.basis?.unitCost : undefined),
}

const sumOf = (amounts: readonly Pence[]): Pence =>
  pence(amounts.reduce<number>((sum, each) => sum + each, 0))

/** Adds up lists of amounts place by place. */
function sumsOf(lists: readonly (readonly Pence[])[], length: number): Pence[] {
  const sums = Array.from({ length }, () => 0)
  for (const list of lists) list.forEach((amount, place) => (sums[place] = (sums[place] ?? 0) + amount))
  return sums.map((sum) => pence(sum))
}
