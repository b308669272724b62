import { sanitizeTextContent } from 'write-excel-file/utility'
import type { Workbook, WorkbookColumn } from '../domain/workbook/workbook.ts'
import { byAddress, eachSheet } from './eachSheet.ts'
import { textOf } from './excelCell.ts'
import type { ExcelFeature } from './excelFeature.ts'

/** Whether words in a column stand where a number belongs, such as “not known” for a sum. */
const isOfNumbers = ({ kind }: WorkbookColumn): boolean => kind !== 'text' && kind !== 'date'

/**
 * Puts words where a number belongs into cells with the look of numbers, which the library allows for numbers only. In a
 * cell of Excel's kind “Text” whatever is typed over them would stay words, and no formula would follow it.
 */
export const wordsForNumbers = (workbook: Workbook): ExcelFeature => ({
  files: {
    transform: eachSheet(workbook, (xml, sheet) => {
      const words = byAddress(sheet, (cell, column) =>
        cell.kind === 'text' && column && isOfNumbers(column) ? textOf(cell.text) : undefined,
      )
      if (words.size === 0) return xml
      return xml.replaceAll(
        /<c r="([A-Z]+\d+)"([^>]*)><v>[^<]*<\/v><\/c>/g,
        (cell, address: string, attributes: string) => {
          const text = words.get(address)
          return text === undefined
            ? cell
            : `<c r="${address}"${attributes} t="inlineStr"><is><t>${sanitizeTextContent(text)}</t></is></c>`
        },
      )
    }),
  },
})
