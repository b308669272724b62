import type { Cell, Sheet } from '../sheet.ts'
import type { GridColumn } from './gridColumn.ts'
import { isBlank, readMoney, wordsIn } from './readCell.ts'

type Rows = Sheet['rows']
type Row = Rows[number]

/** Which rows of a sheet are lines, counted from nought. */
export interface SheetLines {
  readonly lines: readonly number[]
  /** Rows under the headings that are not lines, and why. */
  readonly ignored: readonly { readonly row: number; readonly why: string }[]
}

/** Finds the lines under the headings: what is empty, a total, a heading among them or a note below them is none. */
export function linesUnder(rows: Rows, headerRow: number, columns: readonly GridColumn[]): SheetLines {
  const money = columns.flatMap((column, at) => (moneyColumn.test(column) ? [at] : []))
  const headings = rows[headerRow] ?? []
  const whyNot = rows.map((row, index) =>
    index <= headerRow ? 'stands above the lines' : (whyNotALine(row, headings, money) ?? null),
  )
  const lastTotal = whyNot.lastIndexOf(total)
  const belowTotal = lastTotal === -1 ? rows.length : lastTotal + 1
  const notesFrom = rows.slice(belowTotal).some((row) => hasMoney(row, money)) ? rows.length : belowTotal
  const isLine = (index: number): boolean => whyNot[index] === null && index < notesFrom
  const lines = rows.flatMap((_, index) => (isLine(index) ? [index] : []))
  const ignored = rows.flatMap((_, row) =>
    row <= headerRow || isLine(row) ? [] : [{ row, why: whyNot[row] ?? 'stands below the total' }],
  )
  return { lines, ignored }
}

const moneyColumn = /^(?:amount|[qm]\d+|year\d|unitCost)$/
const total = 'looks like a total'

function whyNotALine(row: Row, headings: Row, money: readonly number[]): string | undefined {
  const filled = row.filter((cell) => !isBlank(cell))
  if (filled.length === 0) return 'is empty'
  if (filled.some(isTotal)) return total
  if (repeats(row, headings)) return 'repeats the headings'
  if (money.length > 0 && filled.length === 1 && !hasMoney(row, money)) return 'looks like a heading'
  return undefined
}

/** “Total”, “Total for harm reduction”, “Sub-total: staff”, “Grand total 2027-28”, “Harm reduction total”. */
const totals: readonly RegExp[] = [
  /^(?:grand|overall|sub|running)[ -]?totals?\b/i,
  /^totals?(?:$| ?[:(–-]| (?:for|of|by|budget|costs?|spend|expenditure|all|year|planned|\d))/i,
  /\b(?:sub[ -]?)?totals?:?$/i,
]
const isTotal = (cell: Cell): boolean => totals.some((words) => words.test(wordsIn(cell)))

const repeats = (row: Row, headings: Row): boolean => {
  const filled = row.flatMap((cell, at) => (wordsIn(cell) === '' ? [] : [at]))
  return filled.length > 1 && filled.every((at) => wordsIn(row[at] ?? null) === wordsIn(headings[at] ?? null))
}

const hasMoney = (row: Row, money: readonly number[]): boolean =>
  money.some((at) => !isBlank(row[at] ?? null) && 'value' in readMoney(row[at] ?? null))
