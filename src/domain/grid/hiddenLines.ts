import { hiddenRowsInWords, runsInWords } from '../sheet/hiddenInWords.ts'
import { Edit } from '../editing/edit.ts'
import type { Plan } from '../plan/plan.ts'
import type { Sheet } from '../sheet/sheet.ts'
import { formatPounds } from '../values/money.ts'
import { yearOfPastedRow, yearOfRow } from './blockTotals.ts'
import type { ColumnMap } from './mapColumns.ts'
import { pastedRows, type Block } from './pasteLines.ts'
import { planNames } from './planNames.ts'
import { headOfLines } from './sheetLines.ts'

/**
 * Which rows of a block its spreadsheet hides, with what they come to for the plan's year, workings too; empty where it
 * hides none.
 */
export function hiddenLinesInWords(plan: Plan, { columns, rows }: Block, leftOut: boolean): string {
  const hidden = rows.filter((row) => row.hidden !== undefined)
  if (hidden.length === 0) return ''
  let made = 0
  const pasted = pastedRows(
    new Edit(plan),
    { columns, rows: hidden.map((row) => ({ ...row, lineId: null })) },
    { plan, names: planNames(plan, []), given: nothingGiven, newId: () => `hidden-${(made += 1)}` },
  )
  const worked = new Map(pasted.map((row) => [row.index, yearOfPastedRow(row)]))
  return hiddenRowsInWords(
    hidden.map(({ hidden: number = 0, cells }, index) => ({
      number,
      amount: worked.get(index) || yearOfRow(columns, cells),
    })),
    leftOut,
  )
}

const nothingGiven = { interventionId: null, sourceId: null, belowId: null }

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
