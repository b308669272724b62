import { mostColumns, mostRows, type Cell, type Sheet } from '../domain/sheet/sheet.ts'
import { mostCells } from './limits.ts'
import { problems } from './problems.ts'

/** Counts the cells of a file that have something in them, and refuses it at the first one beyond the limits. */
export class Filled {
  private count = 0
  private readonly fileName: string

  constructor(fileName: string) {
    this.fileName = fileName
  }

  /** Something stands in so many columns and rows that end at this column and row, both counted from 1. */
  add(row: number, column: number, cells = 1): void {
    if (row > mostRows) throw problems.tooManyRows(this.fileName, mostRows)
    if (column > mostColumns) throw problems.tooManyColumns(this.fileName, mostColumns)
    this.count += cells
    if (this.count > mostCells) throw problems.tooManyCells(this.fileName, mostCells)
  }
}

/** What a workbook does not show: a whole sheet, or rows and columns of it, by their places from nought. */
export interface Unseen {
  readonly sheet: boolean
  readonly rows: readonly number[]
  readonly columns: readonly number[]
}

const allSeen: Unseen = { sheet: false, rows: [], columns: [] }

/** A sheet of these rows with empty rows and columns at the end cut off, and all rows as wide as the widest. */
export function trimmedSheet(
  name: string,
  rows: readonly (readonly Cell[])[],
  unseen: Unseen = allSeen,
): Sheet {
  const widths = rows.map((row) => row.findLastIndex((cell) => cell !== null) + 1)
  const width = widths.reduce((widest, each) => Math.max(widest, each), 0)
  const height = widths.findLastIndex((each) => each > 0) + 1
  const hiddenRows = unseen.rows.filter((row) => (widths[row] ?? 0) > 0)
  const hiddenColumns = unseen.columns.filter((column) => column < width)
  return {
    ...(unseen.sheet ? { hidden: true } : {}),
    ...(hiddenRows.length > 0 ? { hiddenRows } : {}),
    ...(hiddenColumns.length > 0 ? { hiddenColumns } : {}),
    name,
    rows: rows
      .slice(0, height)
      .map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null)),
  }
}

/** Sheets that the workbook does not show come after those it does. */
export const hiddenLast = (sheets: readonly Sheet[]): readonly Sheet[] =>
  sheets.toSorted((a, b) => Number(a.hidden ?? false) - Number(b.hidden ?? false))

/** Text without spaces around it, and nothing when nothing is left. */
export const textCell = (text: string): string | null => text.trim() || null
