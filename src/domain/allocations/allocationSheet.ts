import {
  findAllocations,
  isAreaCode,
  wordsOf,
  type AllocationColumn,
  type AllocationTable,
} from './allocationColumns.ts'
import { isBlank, readMoney } from '../sheet/readCell.ts'
import { Refusal } from '../refusal.ts'
import { notWorkedOut, type Cell, type Sheet } from '../sheet/sheet.ts'
import type { Pence } from '../values/money.ts'

/** One amount of the national allocation spreadsheet; null when what stands there is no amount in pounds. */
interface Allocation extends AllocationColumn {
  /** The sheet that its column is in. */
  readonly sheet: string
  /** The row of the spreadsheet, counted from 1. */
  readonly row: number
  readonly amount: Pence | null
}

export interface AuthorityAllocations {
  /** The ONS's code. */
  readonly code: string
  readonly name: string
  readonly allocations: readonly Allocation[]
}

/** A cell that could not be read, for people to look up: nothing is guessed in its place. */
export interface AllocationProblem {
  readonly sheet: string
  /** The row of the spreadsheet, counted from 1. */
  readonly row: number
  /** The heading of its column. */
  readonly column: string
  /** What stands there; empty when nothing does. */
  readonly found: string
  /** What is wrong with it, as the end of a sentence. */
  readonly problem: string
}

export interface AllocationSheet {
  readonly authorities: readonly AuthorityAllocations[]
  readonly problems: readonly AllocationProblem[]
  /** Headings of columns that were not read. */
  readonly leftOut: readonly string[]
}

/**
 * Reads the national allocation spreadsheet (the public health grant's Annex E). Its layout changes from year to year, so
 * columns are matched by words, and only rows of a local authority's code are kept. Refuses a spreadsheet without such a
 * table, saying what was looked for.
 */
export function readAllocations(sheets: readonly Sheet[]): AllocationSheet {
  const tables = shownFirst(
    sheets.flatMap((sheet) => {
      const table = findAllocations(sheet)
      return table ? [{ sheet, table }] : []
    }),
  )
  if (tables.length === 0) throw noHeadings(sheets)
  if (tables.every(({ table }) => table.columns.length === 0)) throw noColumns()
  const read = tables.map(({ sheet, table }) => rowsOf(sheet, table))
  const authorities = merged(read.flatMap((each) => each.authorities))
  if (authorities.length === 0) throw noAuthorities()
  return {
    authorities,
    problems: read.flatMap((each) => each.problems),
    leftOut: [...new Set(tables.flatMap(({ table }) => table.leftOut))],
  }
}

interface FoundTable {
  readonly sheet: Sheet
  readonly table: AllocationTable
}

/** The tables of sheets that the workbook shows; those of hidden ones only where no other has amounts. */
function shownFirst(tables: readonly FoundTable[]): readonly FoundTable[] {
  const shown = tables.filter(({ sheet }) => !sheet.hidden)
  return shown.some(({ table }) => table.columns.length > 0) ? shown : tables
}

const noHeadings = (sheets: readonly Sheet[]): Refusal =>
  new Refusal(
    'allocations-no-headings',
    `No sheet has a row of headings with “Ecode” and “ONS” in it (looked in ${sheets.map(({ name }) => name).join(', ')}). Choose the spreadsheet of allocations that is published with the grant circular, Annex E`,
  )
const noColumns = (): Refusal =>
  new Refusal(
    'allocations-no-columns',
    'No column of amounts in pounds names one financial year in its heading, like “April 2026 to March 2027” or “2026-27”. Choose the spreadsheet of allocations that is published with the grant circular, Annex E',
  )
const noAuthorities = (): Refusal =>
  new Refusal(
    'allocations-no-authorities',
    'No row under the headings has a local authority’s ONS code, an E and eight digits. Choose the spreadsheet of allocations that is published with the grant circular, Annex E',
  )

function rowsOf(sheet: Sheet, table: AllocationTable) {
  const authorities: AuthorityAllocations[] = []
  const problems: AllocationProblem[] = []
  const seen = new Set<string>()
  sheet.rows.forEach((cells, index) => {
    if (index < table.firstRow) return
    const report = (column: string, found: Cell, problem: string): void => {
      problems.push({ sheet: sheet.name, row: index + 1, column, found: wordsOf(found), problem })
    }
    const cell = cells[table.code] ?? null
    const code = wordsOf(cell)
    if (!isAreaCode(cell)) {
      if (/^E\d{4}$/.test(wordsOf(cells[table.ecode] ?? null)))
        report('ONS code', cell, 'is not an ONS code, so the row was not read')
    } else if (seen.has(code)) report('ONS code', cell, 'stands here a second time, so the row was not read')
    else if (!isWiderArea(code)) {
      seen.add(code)
      const name = table.name === null ? '' : wordsOf(cells[table.name] ?? null)
      authorities.push({
        code,
        name,
        allocations: amountsOf({ sheet: sheet.name, row: index + 1 }, cells, table, report),
      })
    }
  })
  return { authorities, problems }
}

/** England, its regions and other sums of authorities have codes of the same shape. */
const isWiderArea = (code: string): boolean => /^E(11|12|13|92)/.test(code)

function amountsOf(
  place: Pick<Allocation, 'sheet' | 'row'>,
  cells: readonly Cell[],
  { columns }: AllocationTable,
  report: (column: string, found: Cell, problem: string) => void,
): readonly Allocation[] {
  return columns.map((column) => {
    const cell = cells[column.index] ?? null
    const amount = amountOf(cell)
    if (typeof amount === 'string') report(column.title, cell, amount)
    return { ...column, ...place, amount: typeof amount === 'string' ? null : amount }
  })
}

/** Pounds as pence, or what is wrong. Results of formulas are rounded; a range such as `500,000-600,000` is no sum to work out. */
function amountOf(cell: Cell): Pence | string {
  if (cell === notWorkedOut)
    return 'is a formula without a result. Open the file in your spreadsheet program, save it, and choose it again'
  if (wordsOf(cell) === '') return 'is empty'
  const read = isBlank(cell) ? null : readMoney(cell)
  if (read !== null && 'value' in read && read.calculation === undefined) return read.value
  return typeof cell === 'number' ? 'is too large for an amount' : 'is not an amount'
}

/** Sheets may hold a year each: what is found of one authority is put together, under the first name it has. */
function merged(all: readonly AuthorityAllocations[]): readonly AuthorityAllocations[] {
  const byCode = Map.groupBy(all, ({ code }) => code)
  return [...byCode].map(([code, found]) => ({
    code,
    name: found.find(({ name }) => name !== '')?.name ?? '',
    allocations: found.flatMap(({ allocations }) => allocations),
  }))
}
