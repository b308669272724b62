import { getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings } from 'write-excel-file/utility'
import { columnLetter, headerRow } from '../domain/workbook/layout.ts'
import type { Workbook, WorkbookSheet } from '../domain/workbook/workbook.ts'
import type { ExcelFeature } from './excelFeature.ts'

const file = 'xl/worksheets/sheet{id}.xml'

/** Lets people filter the rows of every sheet by its header row. The totals stay outside, so that no filter hides them. */
export const filters = ({ sheets }: Workbook): ExcelFeature => ({
  files: {
    transform: {
      [file]: {
        transform: (xml, _, { sheetIndex }) => {
          const sheet = sheets[sheetIndex]
          if (sheet === undefined || sheet.columns.length === 0) return xml
          return insertElementMarkupAccordingToOrderOfSiblings(
            xml,
            `<autoFilter ref="${filtered(sheet)}"/>`,
            getOrderOfSiblings(file, 'worksheet') ?? [],
            'worksheet',
          )
        },
      },
    },
  },
})

const filtered = (sheet: WorkbookSheet): string => {
  const header = headerRow(sheet)
  return `A${header}:${columnLetter(sheet.columns.length - 1)}${header + sheet.rows.length}`
}
