import { actualsColumns, type ActualsColumns } from './actualsHeadings.ts'
import type { RowOfSheet } from './actualsImport.ts'
import { brokenRows, brokenThousands } from './brokenThousands.ts'
import { goesOn } from './columnHeadings.ts'
import { isTotal } from './sumRows.ts'
import { Refusal } from '../refusal.ts'
import type { Cell } from './sheet.ts'
import { quarters, type FinancialYear, type Quarter } from '../values/financialYear.ts'

/** How far down the headings of a sheet are looked for: a title and a few lines of words may stand above them. */
const deepest = 30

type Rows = readonly (readonly Cell[])[]

/** What a sheet says was spent. */
interface SheetOfActuals {
  readonly rows: readonly RowOfSheet[]
  /** The heading under which each quarter was found. */
  readonly taken: readonly { readonly quarter: Quarter; readonly heading: string }[]
  /** Sentences about columns of quarters and rows of sums that are not taken. */
  readonly leftOut: readonly string[]
  /** The columns that are taken, counted from nought. */
  readonly columns: readonly number[]
}

/**
 * Finds the rows of what was spent in a sheet by its headings: a name, and at least one of the four quarters. What is
 * planned or forecast, of another year or not in pounds is not taken, whether the headings say so or a title or the name of
 * the sheet. Refused when no column is left.
 */
export function actualsRows(sheet: Rows, year: FinancialYear, name = ''): SheetOfActuals {
  const found = headingsOf(sheet, year, name)
  if (found === null)
    throw new Refusal(
      'no-columns',
      'The columns were not found. Give the sheet one row of headings with “Description” or “Source”, and “Q1” to “Q4” or “April to June” and so on; months have to be added up to quarters',
    )
  const { what, quarters: columns, leftOut, width } = found.columns
  if (columns.size === 0)
    throw new Refusal(
      'nothing-spent',
      `No column of this sheet is taken for what was spent. ${leftOut.join('. ')}`,
    )
  const isBroken = brokenRows(sheet, found.index, width)
  const rows = sheet.slice(found.index + 1).map((cells, at) => ({
    what: textOf(cells[what]),
    on: null,
    quarters: quarters.map((quarter) => cells[columns.get(quarter)?.at ?? -1] ?? null),
    number: found.index + at + 2,
    refused: isBroken(cells) ? `This row ${brokenThousands}` : null,
  }))
  const totals = rows.filter((row) => isTotal(row.what))
  return {
    rows: rows.filter((row) => !totals.includes(row)),
    taken: [...columns].map(([quarter, { heading }]) => ({ quarter, heading })),
    columns: [what, ...[...columns.values()].map(({ at }) => at)],
    leftOut: [
      ...leftOut,
      ...totals.map((row) => `Row ${row.number}, “${row.what}”, looks like a total and is not taken`),
    ],
  }
}

/** The row of headings: the lower one where what the quarters are stands below them. */
function headingsOf(
  sheet: Rows,
  year: FinancialYear,
  name: string,
): { index: number; columns: ActualsColumns } | null {
  for (let index = 0; index < Math.min(deepest, sheet.length); index += 1) {
    const columns = actualsColumns(sheet, index, year, name)
    if (columns === null) continue
    const below = goesOn(sheet[index + 1] ?? []) ? actualsColumns(sheet, index + 1, year, name) : null
    return below === null ? { index, columns } : { index: index + 1, columns: below }
  }
  return null
}

const textOf = (cell: Cell | undefined): string =>
  cell === null || cell === undefined ? '' : String(cell).trim()
