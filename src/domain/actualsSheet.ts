import type { ActualsRow } from './actualsImport.ts'
import { Refusal } from './refusal.ts'
import type { Cell } from './sheet.ts'
import { quarters, type Quarter } from './values/financialYear.ts'

/** How far down the headings of a sheet are looked for: a title and a few lines of words may stand above them. */
const deepest = 30

/** Finds the rows of what was spent in a sheet by its headings: a name, and at least one of the four quarters. */
export function actualsRows(sheet: readonly (readonly Cell[])[]): readonly ActualsRow[] {
  for (const [index, row] of sheet.slice(0, deepest).entries()) {
    const columns = columnsOf(row)
    if (columns !== null)
      return sheet.slice(index + 1).map((cells) => ({
        what: textOf(cells[columns.what]),
        on: null,
        quarters: quarters.map((quarter) => cells[columns.quarters.get(quarter) ?? -1] ?? null),
      }))
  }
  throw new Refusal(
    'no-columns',
    'The columns were not found. Give the sheet one row of headings with “Description” or “Source”, and “Q1” to “Q4” or the months of each quarter',
  )
}

interface Columns {
  readonly what: number
  readonly quarters: ReadonlyMap<Quarter, number>
}

function columnsOf(headings: readonly Cell[]): Columns | null {
  const names = headings.map((cell) => textOf(cell).toLowerCase())
  const what = names.findIndex((name) => whatHeadings.test(name))
  const found = quarters
    .map((quarter) => [quarter, names.findIndex((name) => quarterHeadings[quarter].test(name))] as const)
    .filter(([, column]) => column !== -1)
  return what === -1 || found.length === 0 ? null : { what, quarters: new Map(found) }
}

const whatHeadings = /^(description|cost|line|budget line|post|source|funding source|what|name|item)\b/

const quarterHeadings: Readonly<Record<Quarter, RegExp>> = {
  1: /\b(q1|quarter 1|apr(il)?\s*(to|[-–])\s*jun(e)?)\b/,
  2: /\b(q2|quarter 2|jul(y)?\s*(to|[-–])\s*sep(t|tember)?)\b/,
  3: /\b(q3|quarter 3|oct(ober)?\s*(to|[-–])\s*dec(ember)?)\b/,
  4: /\b(q4|quarter 4|jan(uary)?\s*(to|[-–])\s*mar(ch)?)\b/,
}

const textOf = (cell: Cell | undefined): string =>
  cell === null || cell === undefined ? '' : String(cell).trim()
