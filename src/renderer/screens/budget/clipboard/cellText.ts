import { costTypeName, type LineNames } from '../lineNames.ts'
import { costTypeOf, isCost, titleOf, type CostRow, type GridRow } from '../rows/gridRow.ts'
import { isMoneyColumn, type MoneyColumn } from '../rows/money.ts'
import type { Pence } from '../../../../domain/values/money.ts'
import type { Selection } from './selection.ts'
import type { Matrix } from '../../../components/tsv.ts'

/** What the texts of cells are looked up in. */
export interface CellBook {
  readonly names: LineNames
  readonly money: (row: GridRow, column: MoneyColumn) => Pence | null
}

const words: Readonly<Record<string, (row: CostRow, names: LineNames) => string>> = {
  interventionId: ({ cost }, names) => names.intervention(cost),
  shares: ({ cost }, names) => names.sources(cost),
  costType: (row) => costTypeName(costTypeOf(row)),
  note: ({ cost }) => cost.note,
}

/** A plain amount, `1234.50` or `-5.00`, which every spreadsheet takes for a number. */
const plain = (amount: Pence | null): string => (amount === null ? '' : (amount / 100).toFixed(2))

/** What a cell holds, as it is copied: names as they are shown, and plain amounts. */
export function cellText(row: GridRow, column: string, { names, money }: CellBook): string {
  if (isMoneyColumn(column)) return plain(money(row, column))
  if (column === 'description') return titleOf(row)
  return isCost(row) ? (words[column]?.(row, names) ?? '') : ''
}

export const textOf = ({ rows, columns }: Selection, book: CellBook): Matrix =>
  rows.map((row) => columns.map((column) => cellText(row, column, book)))
