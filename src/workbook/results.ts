import { sanitizeTextContent } from 'write-excel-file/utility'
import type { Workbook, WorkbookCell } from '../domain/workbook/workbook.ts'
import { byAddress, eachSheet } from './eachSheet.ts'
import type { ExcelFeature } from './excelFeature.ts'

/**
 * Puts the engine's result, in pounds, beside every formula, which the library has no option for. Without it a reader
 * that does not calculate, and Excel in its protected view, would show nothing.
 */
export const results = (workbook: Workbook): ExcelFeature => ({
  files: {
    transform: eachSheet(workbook, (xml, sheet) => {
      const found = byAddress(sheet, resultOf)
      return xml.replaceAll(
        /<c r="([A-Z]+\d+)"([^>]*)>(<f>[^<]*<\/f>)<\/c>/g,
        (_cell, address: string, attributes: string, formula: string) =>
          withResult(`<c r="${address}"${attributes}`, formula, found.get(address) ?? 0),
      )
    }),
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
