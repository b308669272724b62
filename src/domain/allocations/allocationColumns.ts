import { certaintyOf } from './allocationCertainty.ts'
import { unitAboveTable, unitInHeading } from '../sheet/headingUnit.ts'
import { yearsIn } from '../sheet/headingYear.ts'
import type { Cell, Sheet } from '../sheet/sheet.ts'
import type { FinancialYear } from '../values/financialYear.ts'

/** What a column of the national allocation spreadsheet gives, for one year. */
export interface AllocationColumn {
  readonly index: number
  /** The heading as it stands; headings above one another are joined by a colon. */
  readonly title: string
  readonly year: FinancialYear
  readonly what: 'total' | 'drugAndAlcohol' | 'smoking' | 'other'
  readonly certainty: 'confirmed' | 'indicative'
}

/** Where in a sheet the allocations are. Rows and columns are counted from nought. */
export interface AllocationTable {
  readonly firstRow: number
  readonly ecode: number
  readonly code: number
  /** None when no column is headed as the authority's name. */
  readonly name: number | null
  readonly columns: readonly AllocationColumn[]
  /** Headings of columns that were not read: they name no single year, are not money, or not in pounds. */
  readonly leftOut: readonly string[]
}

/** The ONS's code of an area in England. */
export const isAreaCode = (cell: Cell): boolean => /^E\d{8}$/.test(wordsOf(cell))

export const wordsOf = (cell: Cell): string =>
  cell === null ? '' : String(cell).replaceAll(/\s+/g, ' ').trim()

/** Headings of one table stand in at most this many rows above and below the one with the codes. */
const reach = 2

/** Finds the heading row by “Ecode” and an ONS code; none when the sheet has no such row. */
export function findAllocations(sheet: Sheet): AllocationTable | null {
  const header = sheet.rows.findIndex((row) => row.some(isEcode) && row.some(isOnsCode))
  const row = sheet.rows[header]
  if (row === undefined) return null
  const code = row.findIndex(isOnsCode)
  const start = sheet.rows.findIndex((each, index) => index > header && isAreaCode(each[code] ?? null))
  const firstRow = start === -1 ? sheet.rows.length : start
  const name = row.findIndex((cell) => isName(cell))
  const keys = [row.findIndex(isEcode), code, name]
  const headings = sheet.rows.slice(Math.max(0, header - reach), Math.min(firstRow, header + 1 + reach))
  const inThousands = sheet.rows.slice(0, header).some((each) => each.some(tellsThousands))
  const titles = [sheet.name, ...titlesIn(sheet.rows.slice(0, header), Math.max(...keys))]
  const { columns, leftOut } = columnsOf(headings, keys, titles)
  return {
    firstRow,
    ecode: keys[0] ?? code,
    code,
    name: name === -1 ? null : name,
    columns: inThousands ? [] : columns,
    leftOut: inThousands ? [...leftOut, ...columns.map(({ title }) => title)] : leftOut,
  }
}

const isEcode = (cell: Cell): boolean => /^e[ -]?code/i.test(wordsOf(cell))
const tellsThousands = (cell: Cell): boolean => unitAboveTable(wordsOf(cell)) !== null
const isOnsCode = (cell: Cell): boolean => /\bONS\b/i.test(wordsOf(cell))
const isName = (cell: Cell): boolean =>
  /local authority|\bname\b|\bauthority\b/i.test(wordsOf(cell)) && !isOnsCode(cell) && !isEcode(cell)

/** Lines of words above the table: they stand at its left, where no amounts are. */
const titlesIn = (rows: readonly (readonly Cell[])[], lastKey: number): readonly string[] =>
  rows
    .filter((row) => row.findLastIndex((cell) => wordsOf(cell) !== '') <= lastKey)
    .flatMap((row) => row.map(wordsOf).filter((words) => words !== ''))

function columnsOf(
  headings: readonly (readonly Cell[])[],
  keys: readonly number[],
  titles: readonly string[],
) {
  const columns: AllocationColumn[] = []
  const leftOut: string[] = []
  const width = headings.reduce((widest, row) => Math.max(widest, row.length), 0)
  const spread = headings.map((row) => carried(row, keys))
  for (let index = 0; index < width; index += 1) {
    if (keys.includes(index)) continue
    const column = columnOf(index, partsOf(headings, spread, index), titles)
    if (typeof column === 'string') leftOut.push(column)
    else if (column) columns.push(column)
  }
  return { columns, leftOut }
}

/** A heading over several columns stands in the first of them: it is carried on to the next one. A title is not. */
function carried(row: readonly Cell[], keys: readonly number[]): readonly string[] {
  let heading = ''
  return row.map((cell, index) => {
    if (keys.includes(index)) heading = ''
    else if (wordsOf(cell) !== '') heading = wordsOf(cell)
    return heading
  })
}

/** The headings over one column from top to bottom: its own lowest, and above it those carried on to it. */
function partsOf(
  headings: readonly (readonly Cell[])[],
  spread: readonly (readonly string[])[],
  index: number,
): readonly string[] {
  const lowest = headings.findLastIndex((row) => wordsOf(row[index] ?? null) !== '')
  return spread
    .slice(0, lowest + 1)
    .map((row) => row[index] ?? '')
    .filter((part) => part !== '')
}

/** A column, or its heading when it is left out; null for a column without any. */
function columnOf(
  index: number,
  parts: readonly string[],
  titles: readonly string[],
): AllocationColumn | string | null {
  if (parts.length === 0) return null
  const title = parts.join(': ')
  const words = title.toLowerCase()
  const what = whatIn(parts)
  const year = yearIn(what === 'other' ? parts.toReversed() : [...parts.toReversed(), titles[0] ?? ''])
  if (year === null || noAmount.test(words) || unitInHeading(words) !== null) return title
  return { index, title, year, what, certainty: certaintyOf(title, titles, year) }
}

const noAmount = /%|per cent|percent|per head|per capita|growth|change|population/

/** The year that the nearest heading with any names, or the sheet for columns known by their words; null when several. */
function yearIn(nearestFirst: readonly string[]): FinancialYear | null {
  const years = nearestFirst.map(yearsIn).find((found) => found.size > 0)
  const [year, ...others] = years ?? []
  return year !== undefined && others.length === 0 ? year : null
}

/** Told by the nearest heading that says anything: “of which” parts often stand under the heading of their total. */
function whatIn(parts: readonly string[]): AllocationColumn['what'] {
  const kinds = parts.toReversed().map(kindOf)
  return kinds.find((kind) => kind !== null) ?? 'other'
}

function kindOf(part: string): AllocationColumn['what'] | null {
  const words = part.toLowerCase().split(/\binclu/)[0] ?? ''
  if (/exclud|without|\bless\b|\bminus\b|other than|\bremain/.test(words)) return 'other'
  const drugAndAlcohol = /\bdrugs?\b/.test(words) && /\balcohol\b/.test(words)
  const smoking = /\bsmok|\btobacco\b/.test(words)
  if (drugAndAlcohol && smoking) return 'other'
  if (drugAndAlcohol) return 'drugAndAlcohol'
  if (smoking) return 'smoking'
  return /\btotal\b|\bconsolidated\b/.test(words) ? 'total' : null
}
