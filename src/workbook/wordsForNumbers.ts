import { sanitizeTextContent } from 'write-excel-file/utility'
import { columnLetter, firstRow } from '../domain/workbook/layout.ts'
import type { Workbook, WorkbookColumn, WorkbookSheet } from '../domain/workbook/workbook.ts'
import { textOf } from './excelCell.ts'
import type { ExcelFeature } from './excelFeature.ts'

/** Whether words in a column stand where a number belongs, such as “not known” for a sum. */
const isOfNumbers = ({ kind }: WorkbookColumn): boolean => kind !== 'text' && kind !== 'date'

/**
 * Puts words where a number belongs into cells with the look of numbers, which the library allows for numbers only. In a
 * cell of Excel's kind “Text” whatever is typed over them would stay words, and no formula would follow it.
 */
export const wordsForNumbers = ({ sheets }: Workbook): ExcelFeature => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, _, { sheetIndex }) => {
          const sheet = sheets[sheetIndex]
          const words = sheet ? wordsIn(sheet) : new Map<string, string>()
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
        },
      },
    },
  },
})

function wordsIn(sheet: WorkbookSheet): ReadonlyMap<string, string> {
  const top = firstRow(sheet)
  return new Map(
    [...sheet.rows, ...sheet.totals].flatMap((row, down) =>
      row.flatMap((cell, across) => {
        const column = sheet.columns[across]
        return cell.kind === 'text' && column && isOfNumbers(column)
          ? [[`${columnLetter(across)}${top + down}`, textOf(cell.text)] as const]
          : []
      }),
    ),
  )
}
