import { hiddenRowsInWords, runsInWords } from '../sheet/hiddenInWords.ts'
import type { Sheet } from '../sheet/sheet.ts'
import { formatPounds } from '../values/money.ts'
import { yearOfRow } from './blockTotals.ts'
import type { ColumnMap } from './mapColumns.ts'
import type { Block } from './pasteLines.ts'
import { headOfLines } from './sheetLines.ts'

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

/**
 * Sentences about rows that are no lines because they are the sum of lines which the spreadsheet hides, all of them, as
 * where a group is folded up: where hidden rows are left out, nothing of such a group is taken.
 */
export function foldedGroups(
  { rows, hiddenRows = [] }: Pick<Sheet, 'rows' | 'hiddenRows'>,
  { columns, lines, ignored }: Pick<ColumnMap, 'columns' | 'lines' | 'ignored'>,
): readonly string[] {
  const hidden = new Set(hiddenRows)
  const areLines = new Set(lines)
  return ignored.flatMap(({ row, why }) => {
    if (why !== headOfLines || hidden.has(row)) return []
    const below: number[] = []
    for (let at = row + 1; areLines.has(at); at += 1) below.push(at)
    if (below.length === 0 || !below.every((each) => hidden.has(each))) return []
    const amount = yearOfRow(columns, rows[row] ?? [])
    const numbers = below.map((each) => each + 1)
    return [
      `Row ${row + 1}${amount === null ? '' : `, ${formatPounds(amount)},`} is not taken as it is the sum of rows ${runsInWords(numbers, String)}, which are hidden in the spreadsheet. Take these in with the others: where hidden rows are left out, nothing of it is taken`,
    ]
  })
}
