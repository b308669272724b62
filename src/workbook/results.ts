import { columnLetter, firstRow } from '../domain/workbook/layout.ts'
import type { Workbook, WorkbookSheet } from '../domain/workbook/workbook.ts'
import type { ExcelFeature } from './excelFeature.ts'

/**
 * Puts the engine's result, in pounds, beside every formula, which the library has no option for. Without it a reader
 * that does not calculate, and Excel in its protected view, would show nothing.
 */
export const results = ({ sheets }: Workbook): ExcelFeature => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, _, { sheetIndex }) => {
          const sheet = sheets[sheetIndex]
          if (sheet === undefined) return xml
          const byAddress = resultsOf(sheet)
          return xml.replaceAll(
            /(<c r="([A-Z]+\d+)"[^>]*><f>[^<]*<\/f>)(<\/c>)/g,
            (_cell, start: string, address: string, end: string) =>
              `${start}<v>${byAddress.get(address) ?? 0}</v>${end}`,
          )
        },
      },
    },
  },
})

function resultsOf(sheet: WorkbookSheet): ReadonlyMap<string, number> {
  const top = firstRow(sheet)
  return new Map(
    [...sheet.rows, ...sheet.totals].flatMap((row, down) =>
      row.flatMap((cell, across) =>
        cell.kind === 'formula' ? [[`${columnLetter(across)}${top + down}`, cell.result / 100] as const] : [],
      ),
    ),
  )
}
