import type { Cell, Sheet } from '../sheet/sheet.ts'
import { unitAboveTable, type LargeUnit } from '../sheet/headingUnit.ts'
import type { FinancialYear } from '../values/financialYear.ts'
import { yearAround } from '../sheet/headingYear.ts'
import { contentOf } from './columnContent.ts'
import { goesOn, headingsAt, saysOnlyKind, type ColumnHeading } from '../sheet/columnHeadings.ts'
import type { GridColumn } from './gridColumn.ts'
import { monthColumns, quarterColumns } from '../values/moneyColumns.ts'
import { headsOtherMoney, isBareTotal, meaningOf, standingOf, type ColumnContent } from './headerWords.ts'
import { isMoneyColumn, plannedMoney, type PlannedMoney } from './plannedMoney.ts'
import { isBlank, readMoney, wordsIn } from '../sheet/readCell.ts'
import { linesUnder, type SheetLines } from './sheetLines.ts'

type Rows = Sheet['rows']

/** A guess at what the columns of a sheet hold and which of its rows are lines. Rows are counted from nought. */
export interface ColumnMap extends SheetLines {
  /** The row with the headings, the lowest where there are two; -1 when none was found. */
  readonly headerRow: number
  readonly columns: readonly GridColumn[]
  /** Columns of amounts that are not taken, and why, as the end of a sentence. */
  readonly leftOut: readonly LeftOut[]
}
interface LeftOut {
  readonly heading: string
  readonly why: string
}

/** How far down headings are looked for: below titles, addresses and notes. */
const reach = 40

/**
 * Guesses from headings, and from what stands under them, what each column of a sheet is to a plan of this year. Headings
 * may stand in two rows and be merged; there may be a title above them and empty rows and totals among the lines. A heading
 * that says nothing known is skipped, and of two that say the same the surer one is taken: the person puts right what is
 * wrong, and may say which row the headings are in.
 */
export function mapColumns(
  { name, rows }: Sheet,
  year: FinancialYear,
  saidRow: number | null = null,
): ColumnMap {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  const headerRow = saidRow ?? findHeader(rows, width)
  if (headerRow === -1) {
    const columns = withoutHeadings(rows, width)
    return { headerRow, columns, leftOut: [], ...linesUnder(rows, headerRow, [], columns) }
  }
  const headings = headingsAt(rows, headerRow, width)
  const { columns, leftOut, told } = columnsUnder({ name, rows }, headerRow, headings, year)
  const words = headings.map((heading) => heading.words)
  const under = linesUnder(rows, headerRow, words, columns)
  return { headerRow, columns, leftOut, ...under, told: [...told, ...under.told] }
}

/** The first row that, with those above it, has headings of the most columns; at least two. */
function findHeader(rows: Rows, width: number): number {
  let best = { row: -1, found: 1 }
  rows.slice(0, reach).forEach((_, index) => {
    if (!isHeaderRow(rows, index)) return
    const known = headingsAt(rows, index, width).map(
      ({ words }) => meaningOf(words, 'nothing')?.column ?? 'skip',
    )
    const found = new Set(known.filter((column) => column !== 'skip')).size
    if (found > best.found) best = { row: index, found }
  })
  const below = rows[best.row + 1] ?? []
  // What only says “Budget” and “£” stands under the headings of amounts: a heading among the lines stands at the left.
  return best.row !== -1 && goesOn(below) && firstIn(below) > firstIn(rows[best.row] ?? [])
    ? best.row + 1
    : best.row
}

const firstIn = (row: Rows[number]): number => row.findIndex((cell) => wordsIn(cell) !== '')

/** At least half of what stands in it has the words of a heading, and none of it is an amount. */
function isHeaderRow(rows: Rows, index: number): boolean {
  const cells = (rows[index] ?? []).filter((cell) => wordsIn(cell) !== '')
  const known = cells.filter((cell) => meaningOf(wordsIn(cell), 'nothing') !== null)
  return known.length > 0 && 2 * known.length >= cells.length && !cells.some(isAmount)
}

/** A CSV file has its amounts in text; a year in it may as well be a heading. */
const isAmount = (cell: Cell): boolean =>
  typeof cell === 'number' ||
  (!isBlank(cell) && !/^20\d\d$/.test(wordsIn(cell)) && 'value' in readMoney(cell))

function columnsUnder(
  { name, rows }: Sheet,
  headerRow: number,
  headings: readonly ColumnHeading[],
  year: FinancialYear,
) {
  const body = rows.slice(headerRow + 1)
  const unit = unitAbove(rows.slice(0, headerRow))
  const meanings = headings.map((heading, at): Meaning => {
    const { column, rank } = meaningUnder(heading, contentOf(body, at)) ?? unknown
    const held = isMoneyColumn(column) ? plannedMoney(column, heading, year, unit) : { column, year: null }
    return { at, rank, words: headingInFull(heading), ...held }
  })
  const around = [name, ...rows.slice(0, headerRow).flat().map(wordsIn)]
  const { chosen, told } = ofTheYear(surest(meanings), around, year)
  return {
    told,
    columns: withoutHalfWorking(chosen.map(({ column }) => column)),
    leftOut: chosen.flatMap(({ words, why }) => (why === undefined ? [] : [{ heading: words, why }])),
  }
}

/** What “Budget” or “£” heads is told by what stands above it, if anything is. */
function meaningUnder({ words, above }: ColumnHeading, content: ColumnContent): ReturnType<typeof meaningOf> {
  const over = above.map((each) => meaningOf(each, content)).find((each) => each !== null)
  return saysOnlyKind(words) && !headsOtherMoney(words) && over && isMoneyColumn(over.column)
    ? over
    : meaningOf(words, content)
}

/** Where no column names a year but the title or the name of the sheet names one other than the plan’s, no amount is taken. */
function ofTheYear(
  meanings: readonly Meaning[],
  around: readonly string[],
  plans: FinancialYear,
): { readonly chosen: readonly Meaning[]; readonly told: readonly string[] } {
  const isMoney = ({ column }: Meaning): boolean => isMoneyColumn(column)
  const named = yearAround(around)
  if (named === null || named === plans || !meanings.some(isMoney) || meanings.some(({ year }) => year))
    return { chosen: meanings, told: [] }
  const title = around.find((text) => yearAround([text]) === named) ?? ''
  return {
    chosen: meanings.map((meaning) => (isMoney(meaning) ? { ...meaning, column: 'skip' } : meaning)),
    told: [
      `“${title.slice(0, 100)}” names ${named} and this plan is of ${plans}, so that no amounts are taken. Say what each column of amounts holds, or put ${plans} in its heading, to take them all the same`,
    ],
  }
}

interface Meaning extends PlannedMoney {
  readonly at: number
  /** Its heading, with what stands above it. */
  readonly words: string
  /** How sure its heading is: the lower the surer. */
  readonly rank: number
}

const unknown = { column: 'skip', rank: 0 } as const

const unitAbove = (rows: Rows): LargeUnit | null =>
  rows.flatMap((row) => row.map((cell) => unitAboveTable(wordsIn(cell)))).find((unit) => unit !== null) ??
  null

const headingInFull = ({ words, above }: ColumnHeading): string => [...above.toReversed(), words].join(': ')

/** Of columns that mean the same the likeliest and surest; why an amount is not that is told. */
function surest(meanings: readonly Meaning[]): readonly Meaning[] {
  const ofOneYear = meanings.map(withoutSumOfYears(meanings))
  return ofOneYear.map((meaning) => {
    const [taken = meaning] = ofOneYear
      .filter(({ column }) => column === meaning.column)
      .toSorted((a, b) => standingOf(a.words) - standingOf(b.words) || a.rank - b.rank || a.at - b.at)
    if (taken === meaning || meaning.column === 'skip') return meaning
    return isMoneyColumn(meaning.column)
      ? { ...meaning, column: 'skip', why: `is not taken, as “${taken.words}” is taken for the same` }
      : { ...meaning, column: 'skip' }
  })
}

/** Beside columns of several years, an amount of none may be the sum of all. */
function withoutSumOfYears(meanings: readonly Meaning[]): (meaning: Meaning) => Meaning {
  const manyYears = new Set(meanings.flatMap(({ year }) => year ?? [])).size > 1
  const laterYears = meanings.some(({ column }) => column === 'year2' || column === 'year3')
  return (meaning) =>
    meaning.column === 'amount' &&
    meaning.year === null &&
    (manyYears || (laterYears && isBareTotal(meaning.words)))
      ? {
          ...meaning,
          column: 'skip',
          why: 'may be the sum of several years. Put the year in its heading if it is of one',
        }
      : meaning
}

/** A unit cost without a quantity, or the other way round, works nothing out. Hours by themselves are a quantity. */
function withoutHalfWorking(columns: readonly GridColumn[]): readonly GridColumn[] {
  if (columns.includes('unitCost') && columns.includes('quantity')) return columns
  if (columns.includes('unitCost') && columns.includes('each'))
    return columns.map((column) => (column === 'each' ? 'quantity' : column))
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
