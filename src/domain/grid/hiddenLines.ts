import { hiddenRowsInWords } from '../sheet/hiddenInWords.ts'
import { yearOfRow } from './blockTotals.ts'
import type { Block } from './pasteLines.ts'

/** Which rows of a block its spreadsheet hides, with what they come to for the plan's year; empty where it hides none. */
export const hiddenLinesInWords = ({ columns, rows }: Block, leftOut: boolean): string =>
  hiddenRowsInWords(
    rows.flatMap(({ hidden, cells }) =>
      hidden === undefined ? [] : [{ number: hidden, amount: yearOfRow(columns, cells) }],
    ),
    leftOut,
  )

/** The block with nothing in the rows that its spreadsheet hides: every other row keeps its place. */
export const withoutHidden = ({ columns, rows }: Block): Block => ({
  columns,
  rows: rows.map((row) => (row.hidden === undefined ? row : { ...row, cells: [] })),
})
