import type { GroupSums, MonthsView } from '../../../../contract/gridViews.ts'
import type { CountedCosts } from '../../../../domain/grid/countedCosts.ts'
import { figure, type Period } from '../../../../domain/values/figure.ts'
import type { Pence } from '../../../../domain/values/money.ts'
import { monthColumns, type MonthColumn, type QuarterColumn } from '../../../../domain/values/moneyColumns.ts'
import type { Asked } from '../../../components/explain/explain.ts'
import { costKey, isCost, titleOf, type CostRow, type GridRow } from './gridRow.ts'

export const laterColumns = ['year2', 'year3'] as const

export type MoneyColumn = 'amount' | QuarterColumn | MonthColumn | (typeof laterColumns)[number]

const periods: Readonly<Record<Exclude<MoneyColumn, MonthColumn>, Period | undefined>> = {
  amount: undefined,
  q1: 1,
  q2: 2,
  q3: 3,
  q4: 4,
  year2: 'y2',
  year3: 'y3',
}

/** From 0 for April; null for a column that is no month. */
export function monthIndex(column: string): number | null {
  const index = monthColumns.findIndex((each) => each === column)
  return index === -1 ? null : index
}

const isMonth = (column: MoneyColumn): column is MonthColumn => monthIndex(column) !== null

export const isMoneyColumn = (column: string): column is MoneyColumn =>
  Object.hasOwn(periods, column) || monthIndex(column) !== null

/** Where the grid's money comes from; it adds up nothing itself. */
export interface MoneyBook {
  /** Null while it is not known. */
  readonly figure: (name: string) => Pence | null
  /** The months, where they have been asked for. */
  readonly months: MonthsView | null
  /** What groups and the rows shown come to, by the id of their row. */
  readonly sums: GroupSums
}

/** What a money cell shows; null while it is not known. */
export function moneyIn(row: GridRow, column: MoneyColumn, book: MoneyBook): Pence | null {
  if (isMonth(column)) return monthIn(row, monthIndex(column) ?? 0, book)
  if (row.kind === 'line' && row.part === null && !isLater(column)) return row.cost[column]
  const name = planFigure(row, column)
  return name === null ? (book.sums[row.id]?.[column] ?? null) : book.figure(name)
}

export const isLater = (column: string): column is (typeof laterColumns)[number] =>
  laterColumns.some((each) => each === column)

function monthIn(row: GridRow, month: number, book: MoneyBook): Pence | null {
  return monthsOf(row, book)?.[month] ?? null
}

function monthsOf(row: GridRow, book: MoneyBook): readonly Pence[] | undefined {
  const { months, sums } = book
  if (!isWhole(row)) return row.id === 'totals' ? months?.total : sums[row.id]?.months
  return isKnown(row, book) ? months?.months[costKey(row)] : undefined
}

/** The months of a cost are known where its year is. */
const isKnown = (row: CostRow, book: MoneyBook): boolean =>
  row.kind === 'line' || book.figure(costFigure(row)) !== null

/** The figure a money cell shows; for a month that of its quarter. None for the sum of a group or of the rows shown. */
function planFigure(row: GridRow, column: MoneyColumn): string | null {
  if (row.id === 'totals') return figure.planned(periodOf(column))
  return isWhole(row) ? costFigure(row, periodOf(column)) : null
}

/** What is asked for when a money cell is to be explained; for a month its quarter is. */
export function figureName(row: GridRow, column: MoneyColumn): Asked | null {
  const name = planFigure(row, column)
  if (name !== null) return { figure: name }
  const counted = countedIn(row)
  return (
    counted && {
      title: titleOf(row),
      costs: counted.costs,
      paidBy: counted.paidBy,
      period: periodOf(column),
    }
  )
}

/** What is added up for a row that no figure tells of. */
function countedIn(row: GridRow): CountedCosts | null {
  if (isCost(row)) return { costs: [costKey(row)], paidBy: row.part }
  return row.kind === 'group' ? row : row.counted
}

const isWhole = (row: GridRow): row is CostRow => isCost(row) && row.part === null

const periodOf = (column: MoneyColumn): Period | undefined =>
  isMonth(column) ? quarterOf(column) : periods[column]

const costFigure = (row: CostRow, period?: Period): string =>
  figure.costPlanned(row.kind === 'line' ? 'lines' : row.kind, row.cost.id, period)

const quarterOf = (month: MonthColumn): Period =>
  ([1, 2, 3, 4] as const)[Math.floor((monthIndex(month) ?? 0) / 3)] ?? 1

/** Whether a later year follows from the uplift rather than from a sum typed for it. */
export const followsUplift = (row: GridRow | undefined, column: string): boolean =>
  row?.kind === 'line' && isLater(column) && row.cost[column] === null
