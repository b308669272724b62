import type { Cell, Sheet } from '../sheet/sheet.ts'
import { brokenRows, brokenThousands } from '../sheet/brokenThousands.ts'
import type { GridColumn } from './gridColumn.ts'
import { isMoneyColumn } from './plannedMoney.ts'
import { isBlank, readMoney, wordsIn } from '../sheet/readCell.ts'
import { sumsOfBelow } from './sumsOfBelow.ts'
import { SumsAbove } from '../sheet/sumRows.ts'

type Rows = Sheet['rows']
type Row = Rows[number]

/** Which rows of a sheet are lines, counted from nought. */
export interface SheetLines {
  readonly lines: readonly number[]
  /** Rows under the headings that are not lines, and why. */
  readonly ignored: readonly { readonly row: number; readonly why: string }[]
  /** Sentences that a person should read before the lines are taken. */
  readonly told: readonly string[]
}

/** Finds the lines under the headings: what is empty, a total, a heading among them or a note below them is none. */
export function linesUnder(
  rows: Rows,
  headerRow: number,
  headings: readonly string[],
  columns: readonly GridColumn[],
): SheetLines {
  const found = linesBut(none, rows, headerRow, headings, columns)
  const totals = found.ignored.flatMap(({ row, why }) => (why === total ? [row] : []))
  const { heads, told } = sumsOfBelow(rows, found.lines, totals, columns)
  const lines = heads.size === 0 ? found : linesBut(heads, rows, headerRow, headings, columns)
  return { ...lines, told: [...lines.told, ...told] }
}

const none: ReadonlySet<number> = new Set()

/** The lines where the rows called heads are known to be sums of those below them. */
function linesBut(
  heads: ReadonlySet<number>,
  rows: Rows,
  headerRow: number,
  headings: readonly string[],
  columns: readonly GridColumn[],
): SheetLines {
  const money = columns.flatMap((column, at) => (isMoneyColumn(column) ? [at] : []))
  const whyNotALine = refuserOf(rows, headerRow, headings, columns, money)
  const above = new SumsAbove(money, columns.includes('description'))
  const calledSum: number[] = []
  const whyNot = rows.map((row, index) => {
    if (index <= headerRow) return 'stands above the lines'
    if (heads.has(index)) {
      above.startAgain()
      return headOfLines
    }
    const kind = above.kindOf(row, namesOf(row, columns))
    const why = whyNotALine(row) ?? (kind === 'sum' ? total : null)
    if (why === null) above.addLine(row)
    if (why === null && kind === 'calledSum') calledSum.push(index)
    if (why === total || why === heading) above.startAgain()
    return why
  })
  const lastTotal = whyNot.lastIndexOf(total)
  const belowTotal = lastTotal === -1 ? rows.length : lastTotal + 1
  const notesFrom = rows.slice(belowTotal).some((row) => hasMoney(row, money)) ? rows.length : belowTotal
  const isLine = (index: number): boolean => whyNot[index] === null && index < notesFrom
  const lines = rows.flatMap((_, index) => (isLine(index) ? [index] : []))
  const ignored = rows.flatMap((_, row) =>
    row <= headerRow || isLine(row) ? [] : [{ row, why: whyNot[row] ?? belowTheTotal }],
  )
  return {
    lines,
    ignored,
    told: calledSum
      .filter(isLine)
      .map(
        (row) =>
          `Row ${row + 1}, “${wordsIn(namesOf(rows[row] ?? [], columns).find((name) => !isBlank(name)) ?? null).slice(0, 100)}”, is called a total and is not the sum of the rows above it. It is taken as a line: is it a total? Then take it out of the spreadsheet`,
      ),
  }
}

const total = 'looks like a total'
/** Why a row is no line that heads others with their sum. */
export const headOfLines = 'looks like the sum of the rows below it'
const heading = 'looks like a heading'
const belowTheTotal = 'stands below the total'

/** Tells rows of sums, and what stands below the last of them, from all others: these are lines, whatever is in them. */
export function sumsAmong(rows: Rows, columns: readonly GridColumn[]): SheetLines {
  const under = linesUnder(rows, -1, [], columns)
  const ignored = under.ignored.filter(({ why }) => [total, headOfLines, belowTheTotal].includes(why))
  const passedOver = new Set(ignored.map(({ row }) => row))
  return {
    ignored,
    lines: rows.flatMap((_, row) => (passedOver.has(row) ? [] : [row])),
    told: under.told,
  }
}

/** Says why a row under these headings is no line. */
function refuserOf(
  rows: Rows,
  headerRow: number,
  headings: readonly string[],
  columns: readonly GridColumn[],
  money: readonly number[],
) {
  const ownRow = rows[headerRow] ?? []
  const width = headings.findLastIndex((words) => words !== '') + 1
  const isBroken = width === 0 ? () => false : brokenRows(rows, headerRow, width)
  const kind = headings.findIndex((words) => /^kind$/i.test(words))
  return (row: Row): string | undefined => {
    const filled = row.filter((cell) => !isBlank(cell))
    if (filled.length === 0) return 'is empty'
    if (repeats(row, ownRow)) return 'repeats the headings'
    if (isBroken(row)) return brokenThousands
    return kinds.get(wordsIn(row[kind] ?? null).toLowerCase()) ?? headingAmong(filled, row)
  }
  function headingAmong(filled: Row, row: Row): string | undefined {
    return money.length > 0 && filled.length === 1 && !hasMoney(row, money) ? heading : undefined
  }
}

/** Rows of the program’s own finance workbook that are kept elsewhere in the plan. */
const kinds: ReadonlyMap<string, string> = new Map([
  ['post', 'is a post. Posts are kept under Workforce: add it there'],
  ['training', 'is training. Training is kept under Workforce: add it there'],
])

/** The cells in which a row says what it is: its description, and its first text that is not a note. */
function namesOf(row: Row, columns: readonly GridColumn[]): readonly Cell[] {
  const first = row.find((cell, at) => typeof cell === 'string' && !isBlank(cell) && columns[at] !== 'note')
  return [row[columns.indexOf('description')] ?? null, first ?? null]
}

const repeats = (row: Row, headings: Row): boolean => {
  const filled = row.flatMap((cell, at) => (wordsIn(cell) === '' ? [] : [at]))
  return filled.length > 1 && filled.every((at) => wordsIn(row[at] ?? null) === wordsIn(headings[at] ?? null))
}

const hasMoney = (row: Row, money: readonly number[]): boolean =>
  money.some((at) => !isBlank(row[at] ?? null) && 'value' in readMoney(row[at] ?? null))
