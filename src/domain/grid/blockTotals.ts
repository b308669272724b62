import type { Line } from '../costs/line.ts'
import { exactIn, totalsOf, type ControlTotals, type ToldMoney } from '../sheet/controlTotals.ts'
import { wholePence } from '../sheet/partsOfPenny.ts'
import { wordsIn } from '../sheet/readCell.ts'
import type { Cell } from '../sheet/sheet.ts'
import { pence, type Pence } from '../values/money.ts'
import { moneyOf } from './cellWords.ts'
import type { GridColumn } from './gridColumn.ts'
import { monthColumns, quarterColumns } from '../values/moneyColumns.ts'
import type { PastedRow } from './pastedRow.ts'

const yearColumns: readonly GridColumn[] = ['amount', ...quarterColumns, ...monthColumns, 'unitCost']

/** The control totals of rows; none where their columns hold no money of the plan's year. */
export function controlTotals(
  columns: readonly GridColumn[],
  rows: readonly PastedRow[],
): ControlTotals | null {
  if (!columns.some((column) => yearColumns.includes(column))) return null
  return totalsOf(rows.map(yearOfPasted))
}

/** What a row that was pasted says of the plan's year, to the penny. */
export const yearOfPastedRow = (row: PastedRow): Pence => pence(wholePence(yearOfPasted(row).told))

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
