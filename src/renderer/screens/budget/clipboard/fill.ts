import { cellText, type CellBook } from './cellText.ts'
import { followsUplift, isLater } from '../rows/money.ts'
import type { GridRow } from '../rows/gridRow.ts'
import type { Selection } from './selection.ts'
import type { Matrix } from '../../../components/tsv.ts'

/** What each cell of a selection is filled with. */
export type Fill = (selection: Selection, book: CellBook) => Matrix

/** The first row in every row: what Ctrl+D fills with. */
export const filledDown: Fill = ({ rows, columns }, book) => {
  const [first] = rows
  return rows.map(() => columns.map((column) => (first ? filling(first, column, column, book) : '')))
}

/** Each row's first cell across it: what Ctrl+R fills with. */
export const filledRight: Fill = ({ rows, columns }, book) => {
  const [first = ''] = columns
  return rows.map((row) => columns.map((column) => filling(row, first, column, book)))
}

/** A later year that follows the uplift fills another with nothing, so that it follows the uplift too. */
const filling = (row: GridRow, from: string, to: string, book: CellBook): string =>
  isLater(to) && followsUplift(row, from) ? '' : cellText(row, from, book)

/**
 * What is pasted, over a range: a rectangle that fits into the range a whole number of times each way is repeated over
 * it, as in a spreadsheet, so that one cell fills it all. Anything else is put once.
 */
export function tiled(cells: Matrix, rows: number, columns: number): Matrix {
  const height = cells.length
  const width = Math.max(0, ...cells.map((row) => row.length))
  if (height === 0 || width === 0 || rows % height !== 0 || columns % width !== 0) return cells
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => cells[row % height]?.[column % width] ?? ''),
  )
}
