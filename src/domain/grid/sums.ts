import { costsOf } from '../costs/cost.ts'
import type { Plan } from '../plan/plan.ts'
import { keyOf } from '../plan/recordKey.ts'
import { roundedHalfAway } from '../values/decimal.ts'
import type { PlainDate } from '../values/date.ts'
import { noMoney, pence, type Pence } from '../values/money.ts'
import { costsNamed } from './costKeys.ts'
import { byPlace, countedCosts, type CountedCost, type CountedCosts } from './countedCosts.ts'
import type { GridColumn } from './gridColumn.ts'
import { monthColumns, quarterColumns } from '../values/moneyColumns.ts'
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

/** What costs come to, each counted once: whole, or the part of each that somebody pays. */
export function sumOfCosts(plan: Plan, counted: CountedCosts, today: PlainDate): CostsSum {
  const costs = countedCosts(plan, counted, today)
  const [q1 = noMoney, q2 = noMoney, q3 = noMoney, q4 = noMoney] = byPlace(
    costs.map(({ quarters }) => quarters),
    4,
  )
  const [year2 = noMoney, year3 = noMoney] = byPlace(
    costs.map(({ laterYears }) => laterYears),
    2,
  )
  return {
    amount: sumOf(costs.map(({ amount }) => amount)),
    q1,
    q2,
    q3,
    q4,
    year2,
    year3,
    months: byPlace(
      costs.map(({ months }) => months()),
      12,
    ),
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
    total: byPlace(costsOf(plan, today).map(read), 12),
  }
}

/** What the money in some cells comes to. */
interface CellsSum {
  readonly sum: Pence
  readonly count: number
  /** Rounded half away from nought; that of no money is nought. */
  readonly average: Pence
  /** Columns that are not added up, as others of the selection hold the same money: the year beside its quarters. */
  readonly leftOut: readonly GridColumn[]
}

/** What the money in some columns of some costs comes to, every pound counted once. */
export function sumOfCells(
  plan: Plan,
  counted: readonly CountedCosts[],
  columns: readonly GridColumn[],
  today: PlainDate,
): CellsSum {
  const { added, leftOut } = countedOnce(columns)
  const amounts = counted
    .flatMap((each) => countedCosts(plan, each, today))
    .flatMap((cost) => added.flatMap((column) => moneyIn(plan, cost, column) ?? []))
  const sum = sumOf(amounts)
  const average = amounts.length === 0 ? noMoney : pence(roundedHalfAway(BigInt(sum), BigInt(amounts.length)))
  return { sum, count: amounts.length, average, leftOut }
}

/** Months are parts of quarters and quarters of the year: where the parts are there, the whole is left out. */
function countedOnce(columns: readonly GridColumn[]): {
  readonly added: readonly GridColumn[]
  readonly leftOut: readonly GridColumn[]
} {
  const nested: readonly (readonly GridColumn[])[] = [monthColumns, quarterColumns, ['amount']]
  const finest = nested.findIndex((each) => each.some((column) => columns.includes(column)))
  const wholes = new Set(finest === -1 ? [] : nested.slice(finest + 1).flat())
  const leftOut = columns.filter((column) => wholes.has(column))
  return { added: columns.filter((column) => !wholes.has(column)), leftOut }
}

/** The amount a cell shows; none where its column holds no money, or its line no working. */
function moneyIn(plan: Plan, cost: CountedCost, column: GridColumn): Pence | undefined {
  const quarter = quarterColumns.findIndex((each) => each === column)
  if (quarter !== -1) return cost.quarters[quarter]
  const month = monthColumns.findIndex((each) => each === column)
  if (month !== -1) return cost.months()[month]
  return otherMoney[column]?.(cost, plan)
}

const otherMoney: Partial<Record<GridColumn, (cost: CountedCost, plan: Plan) => Pence | undefined>> = {
  amount: ({ amount }) => amount,
  year2: ({ laterYears }) => laterYears[0],
  year3: ({ laterYears }) => laterYears[1],
  unitCost: ({ table, id }, plan) => (table === 'lines' ? plan.lines.get(id)?.basis?.unitCost : undefined),
}

const sumOf = (amounts: readonly Pence[]): Pence =>
  pence(amounts.reduce<number>((sum, each) => sum + each, 0))
