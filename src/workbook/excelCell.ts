import type { CellObject } from 'write-excel-file/node'
import { printable } from '../domain/documents/wording.ts'
import type { WorkbookCell, WorkbookColumn } from '../domain/workbook/workbook.ts'

/** What comes in is pounds; a minus sign and red for what is below nought. */
const moneyFormat = '#,##0.00;[Red]-#,##0.00'

const percentFormat = '0.00%'

/** Excel refuses a file with longer texts in a cell. */
const longestText = 32_767
const cutMark = ' … (cut short)'

/** A line above the table, which may run on over the empty cells beside it. */
export const noteCell = (note: string): CellObject => ({ type: String, value: textOf(note), format: '@' })

/** Numbers stand to the right, with a gap before the words of the next column. */
const toTheRight = { align: 'right', indent: 1 } as const
const isOfWords = (column: WorkbookColumn | undefined): boolean =>
  column === undefined || column.kind === 'text' || column.kind === 'date'

/** The title of a column, above its cells. */
export const headerCell = (column: WorkbookColumn): CellObject => ({
  type: String,
  value: textOf(column.title),
  format: '@',
  fontWeight: 'bold',
  backgroundColor: '#E7ECF4',
  ...(isOfWords(column) ? { align: 'left' as const } : toTheRight),
  alignVertical: 'bottom',
  wrap: true,
})

/** A cell as the library writes it. */
export function excelCell(cell: WorkbookCell, column: WorkbookColumn | undefined): CellObject {
  if (cell.kind === 'blank') return {}
  return {
    alignVertical: 'top',
    ...(isOfWords(column) ? {} : toTheRight),
    ...contentOf(cell, column),
  }
}

function contentOf(
  cell: Exclude<WorkbookCell, { kind: 'blank' }>,
  column: WorkbookColumn | undefined,
): CellObject {
  switch (cell.kind) {
    case 'text':
      return contentOfText(cell.text, column)
    case 'money':
      return { type: Number, value: cell.amount / 100, format: moneyFormat }
    case 'number':
      return numberOf(cell.decimal, column)
    case 'date':
      return { type: Date, value: new Date(`${cell.date}T00:00:00Z`), format: 'd mmm yyyy', align: 'left' }
    case 'formula':
      return {
        type: 'Formula',
        value: cell.formula,
        format: moneyFormat,
        wrap: column?.kind === 'text',
      }
    case 'numberFormula':
      return { type: 'Formula', value: cell.formula }
  }
}

/**
 * Words are of Excel's kind “Text”, so that they stay words when somebody edits them. Where a number belongs they are not:
 * the cell is that of a number, into which `wordsForNumbers` puts them.
 */
const contentOfText = (text: string, column: WorkbookColumn | undefined): CellObject =>
  isOfWords(column)
    ? { type: String, value: textOf(text), format: '@', wrap: true }
    : { ...numberOf('0', column), ...(column?.kind === 'money' ? { format: moneyFormat } : {}) }

const numberOf = (decimal: string, column: WorkbookColumn | undefined): CellObject =>
  column?.kind === 'percent'
    ? { type: Number, value: Number(`${decimal}e-2`), format: percentFormat }
    : { type: Number, value: Number(decimal) }

/**
 * Text as a cell can hold it. Excel takes `_x0041_` for the letter A unless its first underscore is written so itself,
 * and the library loses texts that every object has for a property, such as `constructor`: a space tells them apart.
 */
export function textOf(text: string): string {
  const clean = printable(text)
  const short = clean.length > longestText ? clean.slice(0, longestText - cutMark.length) + cutMark : clean
  const written = short.toWellFormed().replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
  return written in {} ? `${written} ` : written
}
