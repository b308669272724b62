import { headingsAt, type ColumnHeading } from './columnHeadings.ts'
import { quartersNamed } from './headingQuarter.ts'
import { unitAboveTable, unitInHeading, whyNotInPounds } from './headingUnit.ts'
import { yearOfColumn } from './headingYear.ts'
import type { Cell } from './sheet.ts'
import { spentByTitle } from './spentTitle.ts'
import { quarters, quarterTitle, type FinancialYear, type Quarter } from '../values/financialYear.ts'

type Rows = readonly (readonly Cell[])[]

/** Which columns of a sheet say what was spent on what. Columns are counted from nought. */
export interface ActualsColumns {
  readonly what: number
  readonly quarters: ReadonlyMap<Quarter, SpentColumn>
  /** Sentences about columns of quarters that are not taken. */
  readonly leftOut: readonly string[]
  /** How many columns have a heading: what stands further to the right is under none. */
  readonly width: number
}
interface SpentColumn {
  readonly at: number
  readonly heading: string
}

/**
 * What a row of headings means in a plan of that year; none when it has no names or no quarters. What the headings leave
 * unsaid is told by the titles above them, the nearest first, and then by the name of the sheet.
 */
export function actualsColumns(
  rows: Rows,
  index: number,
  year: FinancialYear,
  sheetName: string,
): ActualsColumns | null {
  const width = Math.max(0, ...rows.slice(0, index + 1).map((row) => row.length))
  const headings = headingsAt(rows, index, width)
  const what = whatColumn(headings)
  const titles = [...titlesIn(rows.slice(0, index), what).toReversed(), sheetName]
  const named = headings.flatMap((heading, at) => {
    const quarter = quarterOf(heading)
    return quarter === null || at === what
      ? []
      : [{ at, quarter, heading: inFull(heading), ...judged(heading, year, titles) }]
  })
  if (what === -1 || named.length === 0) return null
  const unit = rows
    .slice(0, index)
    .flatMap((row) => row.map((cell) => unitAboveTable(wordsOf(cell))))
    .find(Boolean)
  if (unit) return { what, quarters: new Map(), leftOut: [`This sheet ${whyNotInPounds(unit)}`], width }
  const plan = headings.some(({ words }) => planHeading.test(words))
  const candidates = named.filter(({ spent }) => spent === 'said' || (spent === 'unsaid' && !plan))
  const chosen = quarters.map((quarter) =>
    chosenOf(
      quarter,
      candidates.filter((each) => each.quarter === quarter),
    ),
  )
  return {
    what,
    quarters: new Map(
      chosen.flatMap((each) => (each !== null && 'at' in each ? [[each.quarter, each]] : [])),
    ),
    leftOut: [
      ...notTaken(
        named.map((each) => ({ ...each, why: each.spent === 'unsaid' && plan ? ofAPlan : each.why })),
      ),
      ...chosen.flatMap((each) => (each !== null && 'unsure' in each ? [each.unsure] : [])),
    ],
    width: headings.findLastIndex(({ words }) => words !== '') + 1,
  }
}

/** Only a plan has columns of later years or salaries: its quarters are planned unless they say that they were spent. */
const planHeading = /^(?:year|yr) ?[23]\b|\bsalary\b|\bwte\b/i
const ofAPlan =
  'Not taken, as it stands among the columns of a plan. Put “spent” in its heading if it was spent, and choose the file again'

/** A sentence for each reason, with the headings it is about. */
const notTaken = (
  columns: readonly { readonly heading: string; readonly why: string | undefined }[],
): string[] =>
  [...Map.groupBy(columns, ({ why }) => why)].flatMap(([why, alike]) =>
    why === undefined ? [] : [`${why}: ${alike.map(({ heading }) => `“${heading}”`).join(', ')}`],
  )

interface Judged {
  /** Whether the heading says that the money was spent; `no` when the column is not taken. */
  readonly spent: 'said' | 'unsaid' | 'no'
  /** Why it is not taken. */
  readonly why: string | undefined
}

/** What the headings of a column of a quarter say of its amounts, the nearest heading first. */
function judged({ words, above }: ColumnHeading, year: FinancialYear, titles: readonly string[]): Judged {
  const texts = [words, ...above]
  const telling = texts.find((text) => notSpent.test(text) || spent.test(text)) ?? ''
  if (notSpent.test(telling)) return notTakenAs('is not what was spent')
  const named = yearOfColumn(words, above)
  if (named === 'several') return notTakenAs('names several years')
  if (named !== null && named !== year) return notTakenAs(`is of ${named} and this plan of ${year}`)
  const unit = texts.map(unitInHeading).find((each) => each !== null)
  if (unit) return notTakenAs(whyNotInPounds(unit))
  const title = titleAgainst(titles, telling !== '', named === null ? year : null)
  if (title !== undefined) return notTakenAs(`stands under “${title}”. ${sayInHeading}`)
  return { spent: telling === '' ? 'unsaid' : 'said', why: undefined }
}

const sayInHeading =
  'If it was spent in this year, put “spent” and the year in its heading, and choose the file again'

/** The title that says that the columns below it are not what was spent, or not in the year that is asked for, if any. */
const titleAgainst = (
  titles: readonly string[],
  saidSpent: boolean,
  asked: FinancialYear | null,
): string | undefined => addedUp(titles, saidSpent) ?? planned(titles, saidSpent) ?? otherYear(titles, asked)

/** “To date” may only date a sheet whose columns say themselves what was spent in a quarter. */
const addedUp = (titles: readonly string[], saidSpent: boolean): string | undefined =>
  titles.find((title) => (saidSpent ? /\bcumulative\b/i : cumulative).test(title))

function planned(titles: readonly string[], saidSpent: boolean): string | undefined {
  const telling = titles.find((title) => spentByTitle(title) !== null)
  return saidSpent || telling === undefined || spentByTitle(telling) === 'spent' ? undefined : telling
}

function otherYear(titles: readonly string[], asked: FinancialYear | null): string | undefined {
  const dated = titles.find((title) => yearOfColumn('', [title]) !== null)
  const year = dated === undefined ? null : yearOfColumn('', [dated])
  return asked === null || year === null || year === 'several' || year === asked ? undefined : dated
}

/** Short lines of words above the table, which stand at its left. */
const titlesIn = (rows: Rows, what: number): readonly string[] =>
  rows
    .map((row) => row.map((cell) => wordsOf(cell).trim()))
    .filter((row) => row.findLastIndex((words) => words !== '') <= Math.max(what, 1))
    .map((row) => row.filter((words) => words !== '').join(' '))
    .filter((title) => title !== '' && title.length <= longestTitle)

/** What is longer is a note, which may speak of anything. */
const longestTitle = 100

const notTakenAs = (why: string): Judged => ({ spent: 'no', why: `Not taken, as it ${why}` })

const notSpent =
  /\b(?:budget\w*|plan(?:s|ned)?|profile[ds]?|forecast\w*|project(?:ed|ions?)|varian\w*|expected|cumulative|to date|ytd|remaining|balance|commit\w*|last year|previous|prior|target|allocat\w*|(?:over|under)[ -]?sp\w+|difference|(?:£|budget) left)\b/i
const cumulative = /\b(?:cumulative|(?:year|spen[dt]|actuals?) to date|ytd)\b/i
const spent = /\b(?:actuals?|spen[dt]|outturn|expenditure|paid)\b/i

type Candidate = SpentColumn & Judged & { readonly quarter: Quarter }

/** The one column that a quarter is taken from: one that says “spent” before one that says nothing; none of two alike. */
function chosenOf(
  quarter: Quarter,
  candidates: readonly Candidate[],
): Candidate | { readonly unsure: string } | null {
  const said = candidates.filter((each) => each.spent === 'said')
  const [first, second] = said.length > 0 ? said : candidates
  if (first === undefined) return null
  if (second === undefined) return first
  return {
    unsure: `“${first.heading}” and “${second.heading}” may both be what was spent from ${quarterTitle(quarter)}, so neither is taken. Put “actual” in the heading of the right one alone, and choose the file again`,
  }
}

function quarterOf({ words, above }: ColumnHeading): Quarter | null {
  const named = [words, ...above].map(quartersNamed).find((found) => found.length > 0) ?? []
  return named.length === 1 ? (named[0] ?? null) : null
}

/** The column with the names of costs or sources, the likeliest first: codes and kinds of them are none. */
function whatColumn(headings: readonly ColumnHeading[]): number {
  const found = whatHeadings.map((pattern) =>
    headings.findIndex(({ words }) => pattern.test(words) && !noName.test(words)),
  )
  return found.find((at) => at !== -1) ?? -1
}

const whatHeadings = [
  /\bdescription\b/i,
  /^(?:budget line|post|source|funding source|what|name|item|cost)\b/i,
  /^line\b/i,
]
const noName =
  /\b(?:code|ref|reference|no\.?|number|id|centre|center|type|category|group|kind|manager|owner)$/i

const inFull = ({ words, above }: ColumnHeading): string => [...above.toReversed(), words].join(': ')

const wordsOf = (cell: Cell): string => (cell === null ? '' : String(cell))
