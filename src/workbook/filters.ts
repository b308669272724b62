import { columnLetter } from '../domain/sheet/columnLetter.ts'
import { headerRow } from '../domain/workbook/layout.ts'
import type { Workbook, WorkbookSheet } from '../domain/workbook/workbook.ts'
import { eachSheet, withElement } from './eachSheet.ts'
import type { ExcelFeature } from './excelFeature.ts'

/** Lets people filter the rows of every sheet by its header row. The totals stay outside, so that no filter hides them. */
export const filters = (workbook: Workbook): ExcelFeature => ({
  files: {
    transform: eachSheet(workbook, (xml, sheet) =>
      sheet.columns.length === 0 ? xml : withElement(xml, `<autoFilter ref="${filtered(sheet)}"/>`),
    ),
  },
})

const filtered = (sheet: WorkbookSheet): string => {
  const header = headerRow(sheet)
  return `A${header}:${columnLetter(sheet.columns.length - 1)}${header + sheet.rows.length}`
}
