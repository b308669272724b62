import { sanitizeTextContent } from 'write-excel-file/utility'
import { columnLetter, firstRow } from '../domain/workbook/layout.ts'
import type { Workbook, WorkbookCell, WorkbookSheet } from '../domain/workbook/workbook.ts'
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
            /<c r="([A-Z]+\d+)"([^>]*)>(<f>[^<]*<\/f>)<\/c>/g,
            (_cell, address: string, attributes: string, formula: string) =>
              withResult(`<c r="${address}"${attributes}`, formula, byAddress.get(address) ?? 0),
          )
        },
      },
    },
  },
})

/** Words are marked as such, without which a reader takes them for a number. */
const withResult = (start: string, formula: string, result: number | string): string =>
  typeof result === 'number'
    ? `${start}>${formula}<v>${result}</v></c>`
    : `${start} t="str">${formula}<v>${sanitizeTextContent(result)}</v></c>`

function resultOf(cell: WorkbookCell): number | string | undefined {
  if (cell.kind === 'numberFormula') return cell.result
  if (cell.kind !== 'formula') return undefined
  return typeof cell.result === 'string' ? cell.result : cell.result / 100
}

function resultsOf(sheet: WorkbookSheet): ReadonlyMap<string, number | string> {
  const top = firstRow(sheet)
  return new Map(
    [...sheet.rows, ...sheet.totals].flatMap((row, down) =>
      row.flatMap((cell, across) => {
        const result = resultOf(cell)
        return result === undefined ? [] : [[`${columnLetter(across)}${top + down}`, result] as const]
      }),
    ),
  )
}
