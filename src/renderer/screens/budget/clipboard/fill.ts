import type { Matrix } from './tsv.ts'

/** The first row in every row: what Ctrl+D fills with. */
export const filledDown = (cells: Matrix): Matrix => cells.map(() => cells[0] ?? [])

/** Each row's first cell across it: what Ctrl+R fills with. */
export const filledRight = (cells: Matrix): Matrix => cells.map((row) => row.map(() => row[0] ?? ''))

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
