import type { PlainDate } from '../values/date.ts'
import type { Pence } from '../values/money.ts'

/**
 * A workbook as the domain wants it, before any library writes it. Every figure is the engine's own; a formula carries
 * the engine's result beside it, so that a reader that does not calculate shows the same.
 */
export interface Workbook {
  readonly title: string
  readonly author: string
  readonly sheets: readonly WorkbookSheet[]
}

/**
 * A sheet from top to bottom: the notes, one row each, then an empty row (without notes there is none), the header row,
 * the rows, the totals. So the header row is row 1 without notes and row `notes.length + 2` with them, and the first row
 * stands one below it: `firstRow` in `layout.ts` gives it, for formulas to build on.
 */
export interface WorkbookSheet {
  /** Made valid and unlike the others by `sheetNames` in `sheetNames.ts`: formulas use the names as that gives them. */
  readonly name: string
  /** Lines of plain text above the header row. */
  readonly notes: readonly string[]
  readonly columns: readonly WorkbookColumn[]
  /** How many of the first columns stay in sight while the others are looked through. */
  readonly columnsInSight?: number
  /** How many of the first columns are printed, where the others are for the screen only. */
  readonly columnsPrinted?: number
  /** One cell a column; the first row stands in row `firstRow(sheet)`. */
  readonly rows: readonly (readonly WorkbookCell[])[]
  /** Rows directly under the others that the filter leaves out, such as totals. */
  readonly totals: readonly (readonly WorkbookCell[])[]
}

export interface WorkbookColumn {
  readonly title: string
  readonly kind: 'text' | 'money' | 'number' | 'percent' | 'date'
  /** In characters. */
  readonly width: number
}

export type WorkbookCell =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'money'; readonly amount: Pence }
  /** A decimal as text, such as `0.6`; for a percentage `33.3` stands for 33.3%. */
  | { readonly kind: 'number'; readonly decimal: string }
  | { readonly kind: 'date'; readonly date: PlainDate }
  /**
   * Money worked out by the spreadsheet, in pounds: `SUM(D4:D9)`, without the equals sign. The result is the engine's; words
   * where it says something in place of a sum, and no words where it shows nothing.
   */
  | { readonly kind: 'formula'; readonly formula: string; readonly result: Pence | string }
  /** A number worked out by the spreadsheet, such as days. */
  | { readonly kind: 'numberFormula'; readonly formula: string; readonly result: number }
