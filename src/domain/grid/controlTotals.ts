import type { Line } from '../costs/line.ts'
import type { Cell } from '../sheet/sheet.ts'
import { pence, type Pence } from '../values/money.ts'
import { moneyOf } from './cellWords.ts'
import type { GridColumn } from './gridColumn.ts'
import { monthColumns, quarterColumns } from '../values/moneyColumns.ts'
import { wholePence } from './partsOfPenny.ts'
import type { PastedRow } from './pastedRow.ts'
import { readMoney, wordsIn } from './readCell.ts'

/** What the rows of a block come to for the plan's year, to be held against the sheet it comes from. */
export interface ControlTotals {
  /** What can be read as an amount in the rows that are looked at, rounded once. */
  readonly inRows: Pence
  /** What of it the lines hold afterwards. */
  readonly taken: Pence
  /** What of it is in cells and rows that are refused. */
  readonly leftOut: Pence
  /** By how much the taken differ because each is rounded to the penny for itself: rows = taken + left out − rounding. */
  readonly rounding: Pence
}

const yearColumns: readonly GridColumn[] = ['amount', ...quarterColumns, ...monthColumns, 'unitCost']

/** The control totals of rows; none where their columns hold no money of the plan's year. */
export function controlTotals(
  columns: readonly GridColumn[],
  rows: readonly PastedRow[],
): ControlTotals | null {
  if (!columns.some((column) => yearColumns.includes(column))) return null
  return totalsOf(rows.map(yearOfPasted))
}

/** The money of a row in pence, with their parts: as it is told, what of that is taken, and what is kept of it. */
export interface ToldMoney {
  readonly told: number
  readonly toldAndTaken: number
  readonly taken: number
}

/** The control totals of what rows tell. */
export function totalsOf(rows: readonly ToldMoney[]): ControlTotals {
  const total = (part: keyof ToldMoney): number => rows.reduce((sum, each) => sum + each[part], 0)
  const all = wholePence(withoutNoise(total('told')))
  const left = wholePence(withoutNoise(total('told') - total('toldAndTaken')))
  const taken = total('taken')
  return {
    inRows: pence(all),
    taken: pence(taken),
    leftOut: pence(left),
    rounding: pence(taken + left - all),
  }
}

function yearOfPasted({ cells, kind, line }: PastedRow): ToldMoney {
  const inCell = (column: GridColumn): number | null => exactIn(cells.cells.get(column) ?? null)
  // The cells of a row that is none of a line were not read when it was pasted.
  if (line === null) return { told: yearOf(inCell) ?? 0, toldAndTaken: 0, taken: 0 }
  const told = (column: GridColumn): number | null =>
    wordsIn(cells.cells.get(column) ?? null) === '' ? null : (cells.exact.get(column) ?? null)
  if (kind === 'none') return { told: yearOf(told) ?? 0, toldAndTaken: 0, taken: 0 }
  const { after } = line
  // Where the year itself is not told, the working is what the row says of it.
  if (bringsWorking(cells, after) && told('amount') === null)
    return { told: after.amount, toldAndTaken: after.amount, taken: after.amount }
  const kept = (column: GridColumn): number | null => (cells.refused.has(column) ? null : told(column))
  const held = (column: GridColumn): number | null =>
    kept(column) === null ? null : (moneyOf(after, column) ?? null)
  return { told: yearOf(told) ?? 0, toldAndTaken: yearOf(kept) ?? 0, taken: yearOf(held) ?? 0 }
}

const bringsWorking = ({ cells }: PastedRow['cells'], { basis }: Line): boolean =>
  cells.has('unitCost') && basis !== null

/** What one row comes to for the plan's year as it stands in a sheet, to the penny; none where it says nothing of it. */
export function yearOfRow(columns: readonly GridColumn[], row: readonly Cell[]): Pence | null {
  const year = yearOf((column) => exactIn(row[columns.indexOf(column)] ?? null))
  return year === null ? null : pence(wholePence(year))
}

/** The year where it is told, otherwise its quarters, otherwise their months; nought only where none of them says more. */
function yearOf(valueOf: (column: GridColumn) => number | null): number | null {
  return firstTold(valueOf('amount'), () =>
    sumOf(
      quarterColumns.map((column, at) =>
        firstTold(valueOf(column), () => sumOf(monthColumns.slice(3 * at, 3 * at + 3).map(valueOf))),
      ),
    ),
  )
}

const firstTold = (coarser: number | null, finer: () => number | null): number | null =>
  coarser === null || coarser === 0 ? (finer() ?? coarser) : coarser

const sumOf = (values: readonly (number | null)[]): number | null =>
  values.reduce((sum, each) => (each === null ? sum : (sum ?? 0) + each), null)

/** The pence a cell says, with their parts; none when it says nothing or no amount. */
export function exactIn(cell: Cell): number | null {
  if (wordsIn(cell) === '') return null
  const read = readMoney(cell)
  return 'refused' in read ? null : (read.unrounded ?? read.value)
}

/** Without the float noise of adding up thousands of amounts. */
const withoutNoise = (exact: number): number => Number(exact.toFixed(4))
