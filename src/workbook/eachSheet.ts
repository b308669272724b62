import { getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings } from 'write-excel-file/utility'
import { columnLetter } from '../domain/sheet/columnLetter.ts'
import { firstRow } from '../domain/workbook/layout.ts'
import type { Workbook, WorkbookCell, WorkbookColumn, WorkbookSheet } from '../domain/workbook/workbook.ts'
import type { ExcelFeature } from './excelFeature.ts'

/** What the library calls the file of a sheet. */
const file = 'xl/worksheets/sheet{id}.xml'

type Transform = NonNullable<NonNullable<ExcelFeature['files']>['transform']>

/** The part of a feature that changes the file of every sheet, given the sheet it was made of. */
export const eachSheet = (
  { sheets }: Workbook,
  change: (xml: string, sheet: WorkbookSheet) => string,
): Transform => ({
  [file]: {
    transform: (xml, _, { sheetIndex }) => {
      const sheet = sheets[sheetIndex]
      return sheet === undefined ? xml : change(xml, sheet)
    },
  },
})

/** A sheet's file with an element put in where the format wants it. */
export const withElement = (xml: string, element: string): string =>
  insertElementMarkupAccordingToOrderOfSiblings(
    xml,
    element,
    getOrderOfSiblings(file, 'worksheet') ?? [],
    'worksheet',
  )

/** What is told of the cells under the titles, by their address such as `C5`, leaving out those of which nothing is. */
export function byAddress<T>(
  sheet: WorkbookSheet,
  tell: (cell: WorkbookCell, column: WorkbookColumn | undefined) => T | undefined,
): ReadonlyMap<string, T> {
  const top = firstRow(sheet)
  return new Map(
    [...sheet.rows, ...sheet.totals].flatMap((row, down) =>
      row.flatMap((cell, across) => {
        const told = tell(cell, sheet.columns[across])
        return told === undefined ? [] : [[`${columnLetter(across)}${top + down}`, told] as const]
      }),
    ),
  )
}
