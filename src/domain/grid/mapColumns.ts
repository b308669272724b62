import type { Sheet } from '../sheet.ts'
import { contentOf } from './columnContent.ts'
import { monthColumns, quarterColumns, type GridColumn } from './gridColumn.ts'
import { meaningOf } from './headerWords.ts'
import { wordsIn } from './readCell.ts'
import { linesUnder, type SheetLines } from './sheetLines.ts'

type Rows = Sheet['rows']

/** A guess at what the columns of a sheet hold and which of its rows are lines. Rows are counted from nought. */
interface ColumnMap extends SheetLines {
  /** The row with the headings, the lowest where there are two; -1 when none was found. */
  readonly headerRow: number
  readonly columns: readonly GridColumn[]
}

/** How far down headings are looked for: below titles, addresses and notes. */
const reach = 40

/**
 * Guesses from headings, and from what stands under them, what each column of a sheet is. Headings may stand in two rows
 * and be merged; there may be a title above them and empty rows and totals among the lines. A heading that says nothing
 * known is skipped, and of two that say the same the surer one is taken: the person puts right what is wrong.
 */
export function mapColumns({ rows }: Sheet): ColumnMap {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  const headerRow = findHeader(rows, width)
  const columns = headerRow === -1 ? withoutHeadings(rows, width) : columnsUnder(rows, headerRow, width)
  return { headerRow, columns, ...linesUnder(rows, headerRow, columns) }
}

/** The first row that, with those above it, has headings of the most columns; at least two. */
function findHeader(rows: Rows, width: number): number {
  let best = { row: -1, found: 1 }
  rows.slice(0, reach).forEach((_, index) => {
    if (!isHeaderRow(rows, index)) return
    const known = headingsAt(rows, index, width).map(
      (heading) => meaningOf(heading, 'nothing')?.column ?? 'skip',
    )
    const found = new Set(known.filter((column) => column !== 'skip')).size
    if (found > best.found) best = { row: index, found }
  })
  return best.row
}

/** At least half of what stands in it has the words of a heading, and none of it is an amount. */
function isHeaderRow(rows: Rows, index: number): boolean {
  const cells = (rows[index] ?? []).filter((cell) => wordsIn(cell) !== '')
  const known = cells.filter((cell) => meaningOf(wordsIn(cell), 'nothing') !== null)
  return (
    known.length > 0 && 2 * known.length >= cells.length && !cells.some((cell) => typeof cell === 'number')
  )
}

/** The heading of each column: its own or, where that is merged with the one above, that one. A title is none. */
function headingsAt(rows: Rows, index: number, width: number): readonly string[] {
  const above = [index - 1, index - 2].flatMap((row) => {
    const words = (rows[row] ?? []).map(wordsIn)
    return words.filter((each) => each !== '').length > 1 ? [words] : []
  })
  const own = (rows[index] ?? []).map(wordsIn)
  return Array.from(
    { length: width },
    (_, at) => [own, ...above].map((row) => row[at] ?? '').find((each) => each !== '') ?? '',
  )
}

function columnsUnder(rows: Rows, headerRow: number, width: number): readonly GridColumn[] {
  const headings = headingsAt(rows, headerRow, width)
  const body = rows.slice(headerRow + 1)
  const meanings = headings.map((heading, at) => ({
    at,
    ...(meaningOf(heading, contentOf(body, at)) ?? unknown),
  }))
  const years = laterYears(headings, meanings)
  const columns = meanings.map(({ at, column, rank }) => {
    const surer = meanings.some(
      (other) => other.column === column && (other.rank < rank || (other.rank === rank && other.at < at)),
    )
    return years.get(at) ?? (surer || (column === 'amount' && years.size > 0) ? 'skip' : column)
  })
  return withoutHalfWorking(columns)
}

const unknown = { column: 'skip', rank: 0 } as const

/** Columns that are headed only by financial years: the first year is the plan's, the two after it its later years. */
function laterYears(
  headings: readonly string[],
  meanings: readonly { readonly at: number; readonly column: GridColumn }[],
): ReadonlyMap<number, GridColumn> {
  const years = meanings
    .flatMap(({ at, column }) => {
      const year = /\b20\d\d(?= ?[-/–] ?\d\d)/.exec(headings[at] ?? '')?.[0]
      return column === 'amount' && year !== undefined ? [{ at, year }] : []
    })
    .toSorted((a, b) => Number(a.year) - Number(b.year))
  if (new Set(years.map(({ year }) => year)).size < 2) return new Map()
  const kinds = ['amount', 'year2', 'year3'] as const
  return new Map(years.map(({ at }, place) => [at, kinds[place] ?? 'skip']))
}

/** A unit cost without a quantity, or the other way round, works nothing out. */
function withoutHalfWorking(columns: readonly GridColumn[]): readonly GridColumn[] {
  if (columns.includes('unitCost') && columns.includes('quantity')) return columns
  return columns.map((column) => (['unitCost', 'quantity', 'each'].includes(column) ? 'skip' : column))
}

/** What so many columns of amounts are likely to be. */
const bareMoney: readonly (readonly GridColumn[])[] = [
  ['amount'],
  quarterColumns,
  [...quarterColumns, 'amount'],
  monthColumns,
  [...monthColumns, 'amount'],
]

/** Without headings: the first words are the description, and amounts are told by how many there are. */
function withoutHeadings(rows: Rows, width: number): readonly GridColumn[] {
  const contents = Array.from({ length: width }, (_, at) => contentOf(rows, at))
  const words = contents.findIndex((content) => content === 'words' || content === 'costTypes')
  const money = contents.flatMap((content, at) => (content === 'money' ? [at] : []))
  const known = bareMoney.find((columns) => columns.length === money.length) ?? []
  return contents.map((_, at) => (at === words ? 'description' : (known[money.indexOf(at)] ?? 'skip')))
}
