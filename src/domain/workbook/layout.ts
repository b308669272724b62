import type { WorkbookSheet } from './workbook.ts'

/** The spreadsheet's row, counted from 1, that holds the titles of the columns. */
export const headerRow = ({ notes }: Pick<WorkbookSheet, 'notes'>): number =>
  notes.length === 0 ? 1 : notes.length + 2

/** The spreadsheet's row, counted from 1, in which the first of the sheet's rows stands. */
export const firstRow = (sheet: Pick<WorkbookSheet, 'notes'>): number => headerRow(sheet) + 1

/** `A` for the first column, which has index 0; `AA` follows `Z`. */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last
}
