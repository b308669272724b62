import type { WorkbookSheet } from './workbook.ts'

/** The spreadsheet's row, counted from 1, that holds the titles of the columns. */
export const headerRow = ({ notes }: Pick<WorkbookSheet, 'notes'>): number =>
  notes.length === 0 ? 1 : notes.length + 2

/** The spreadsheet's row, counted from 1, in which the first of the sheet's rows stands. */
export const firstRow = (sheet: Pick<WorkbookSheet, 'notes'>): number => headerRow(sheet) + 1
