import { sanitizeTextContent } from 'write-excel-file/utility'
import { columnLetter } from '../domain/sheet/columnLetter.ts'
import { headerRow } from '../domain/workbook/layout.ts'
import { sheetNames } from '../domain/workbook/sheetNames.ts'
import type { Workbook, WorkbookSheet } from '../domain/workbook/workbook.ts'
import { eachSheet, withElement } from './eachSheet.ts'
import type { ExcelFeature } from './excelFeature.ts'

/** Excel's numbers for paper. */
const paper = { a4: 9, a3: 8 } as const
/** Sheets wider than this many characters would be too small to read on A4. */
const widestOnA4 = 220

/**
 * Prints every sheet one page wide, with its header row on every page and a footer that names the plan and the page: none
 * of which the library has an option for.
 */
export const printing = (workbook: Workbook): ExcelFeature => ({
  files: {
    transform: {
      ...eachSheet(workbook, (xml, sheet) => printed(xml, sheet, workbook.title)),
      'xl/workbook.xml': {
        transform: (xml) => xml.replace(/<definedNames\/>/, printedParts(workbook)),
      },
    },
  },
})

const printed = (xml: string, sheet: WorkbookSheet, title: string): string =>
  [fitted, usualHeight, footerOf(title)].reduce(
    withElement,
    xml.replace(/<pageSetup\b[^>]*\/>/, setupOf(sheet)),
  )

const fitted = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'

/** The height of a row of one line, which programs otherwise take from fonts of their own. */
const usualHeight = '<sheetFormatPr defaultRowHeight="15"/>'

/** The columns that are printed: the others of a wide sheet are for the screen. */
const printedColumns = ({ columns, columnsPrinted }: WorkbookSheet) => columns.slice(0, columnsPrinted)

function setupOf(sheet: WorkbookSheet): string {
  const width = printedColumns(sheet).reduce((sum, column) => sum + column.width, 0)
  const size = width > widestOnA4 ? paper.a3 : paper.a4
  return `<pageSetup paperSize="${size}" fitToWidth="1" fitToHeight="0" orientation="landscape"/>`
}

/** The longest footer Excel takes, with room for what stands beside the title. */
const longestTitle = 180

/** The plan to the left, sheet and page to the right. An ampersand is written twice, or it would command. */
function footerOf(title: string): string {
  const short = title.slice(0, longestTitle).toWellFormed().replaceAll('&', '&&')
  return `<headerFooter><oddFooter>${sanitizeTextContent(`&L${short}&R&A, page &P of &N`)}</oddFooter></headerFooter>`
}

/** Which columns of each sheet are printed, and which row is repeated on every page. */
function printedParts({ sheets }: Workbook): string {
  const names = sheetNames(sheets.map(({ name }) => name))
  const parts = sheets.flatMap((sheet, index) => {
    const defined = (name: string, range: string) =>
      `<definedName name="_xlnm.${name}" localSheetId="${index}">${sanitizeTextContent(`${quoted(names[index] ?? '')}!${range}`)}</definedName>`
    const row = headerRow(sheet)
    const last = columnLetter(printedColumns(sheet).length - 1)
    return [
      ...(sheet.columnsPrinted === undefined ? [] : [defined('Print_Area', `$A:$${last}`)]),
      defined('Print_Titles', `$${row}:$${row}`),
    ]
  })
  return parts.length === 0 ? '<definedNames/>' : `<definedNames>${parts.join('')}</definedNames>`
}

const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`
