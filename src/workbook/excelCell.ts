import type { CellObject } from 'write-excel-file/node'
import { printable } from '../domain/documents/wording.ts'
import type { WorkbookCell, WorkbookColumn } from '../domain/workbook/workbook.ts'

/** What comes in is pounds; a minus sign and red for what is below nought. */
const moneyFormat = '#,##0.00;[Red]-#,##0.00'

/** Excel refuses a file with longer texts in a cell. */
const longestText = 32_767
const cutMark = ' … (cut short)'

/** A line above the table, which may run on over the empty cells beside it. */
export const noteCell = (note: string): CellObject => ({ type: String, value: textOf(note), format: '@' })

/** The title of a column, above its cells: numbers stand to the right. */
export const headerCell = ({ title, kind }: WorkbookColumn): CellObject => ({
  type: String,
  value: textOf(title),
  format: '@',
  fontWeight: 'bold',
  backgroundColor: '#E7ECF4',
  align: kind === 'text' || kind === 'date' ? 'left' : 'right',
  alignVertical: 'bottom',
  wrap: true,
})

/** A cell as the library writes it. Text is of Excel's kind “Text”, so that it stays text when somebody edits it. */
export function excelCell(cell: WorkbookCell, column: WorkbookColumn | undefined): CellObject {
  const top = { alignVertical: 'top' } as const
  switch (cell.kind) {
    case 'blank':
      return {}
    case 'text':
      return { ...top, type: String, value: textOf(cell.text), format: '@', wrap: true }
    case 'money':
      return { ...top, type: Number, value: cell.amount / 100, format: moneyFormat }
    case 'number':
      return { ...top, ...numberOf(cell.decimal, column) }
    case 'date':
      return {
        ...top,
        type: Date,
        value: new Date(`${cell.date}T00:00:00Z`),
        format: 'd mmm yyyy',
        align: 'left',
      }
    case 'formula':
      return {
        ...top,
        type: 'Formula',
        value: cell.formula,
        format: moneyFormat,
        wrap: column?.kind === 'text',
      }
    case 'numberFormula':
      return { ...top, type: 'Formula', value: cell.formula }
  }
}

const numberOf = (decimal: string, column: WorkbookColumn | undefined): CellObject =>
  column?.kind === 'percent'
    ? { type: Number, value: Number(`${decimal}e-2`), format: '0.00%' }
    : { type: Number, value: Number(decimal) }

/**
 * Text as a cell can hold it. Excel takes `_x0041_` for the letter A unless its first underscore is written so itself,
 * and the library loses texts that every object has for a property, such as `constructor`: a space tells them apart.
 */
function textOf(text: string): string {
  const clean = printable(text)
  const short = clean.length > longestText ? clean.slice(0, longestText - cutMark.length) + cutMark : clean
  const written = short.toWellFormed().replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
  return written in {} ? `${written} ` : written
}
