import { firstRow, headerRow } from '../domain/workbook/layout.ts'
import type { Workbook, WorkbookCell, WorkbookSheet } from '../domain/workbook/workbook.ts'
import { eachSheet } from './eachSheet.ts'
import type { ExcelFeature } from './excelFeature.ts'

/** In points: a line of Arial 11, and the most that a row can have. */
const ofOneLine = 15
const highest = 405

/**
 * Makes rows as high as their texts of several lines, which LibreOffice and printing do not by themselves. The height is no
 * fixed one: a spreadsheet goes on fitting it to what is typed.
 */
export const rowHeights = (workbook: Workbook): ExcelFeature => ({
  files: {
    transform: eachSheet(workbook, (xml, sheet) => {
      const lines = linesOf(sheet)
      return xml.replaceAll(/<row r="(\d+)"(?=[ >])/g, (row, number: string) => {
        const needed = lines.get(Number(number)) ?? 1
        return needed === 1 ? row : `${row} ht="${Math.min(needed * ofOneLine, highest)}"`
      })
    }),
  },
})

/** A button to filter by stands beside each title. */
const roomForButton = 3

/** Columns are measured in digits, which are wider than most letters. */
const lettersToTheDigit = 1.1

/** How many lines each row of the spreadsheet needs. */
function linesOf(sheet: WorkbookSheet): ReadonlyMap<number, number> {
  const top = firstRow(sheet)
  const titles = sheet.columns.map(({ title, width }) => wrapped(title, width - roomForButton))
  return new Map([
    [headerRow(sheet), Math.max(1, ...titles)] as const,
    ...[...sheet.rows, ...sheet.totals].map((row, down) => {
      const lines = row.map((cell, column) =>
        linesIn(cell, (sheet.columns[column]?.width ?? 1) * lettersToTheDigit),
      )
      return [top + down, Math.max(1, ...lines)] as const
    }),
  ])
}

const linesIn = (cell: WorkbookCell, width: number): number =>
  cell.kind === 'text' ? cell.text.split('\n').reduce((sum, each) => sum + wrapped(each, width), 0) : 1

/** How many lines a paragraph takes in a column of so many characters, words kept whole where they fit. */
function wrapped(paragraph: string, width: number): number {
  let lines = 1
  let used = 0
  for (const { length } of paragraph.split(' ')) {
    const fits = used + length <= width
    if (!fits && used > 0) lines += 1
    const here = fits ? used + length : length
    const more = Math.max(0, Math.ceil(here / width) - 1)
    lines += more
    used = here - more * width + 1
  }
  return lines
}
