import type { Cell, Sheet } from './sheet.ts'
import { isBlank, readMoney, wordsIn } from './readCell.ts'

type Row = Sheet['rows'][number]

/** What a row is: none of a sum, a sum by its name or its amounts, or one that is called a sum and is none. */
type SumOrNot = 'line' | 'sum' | 'calledSum'

/** “Total”, “Total for harm reduction”, “Sub-total: staff”, “Grand total 2027-28”, “Harm reduction total”, “Balance”. */
const sums: readonly RegExp[] = [
  /^(?:grand|overall|sub|running)[ -]?totals?\b/i,
  /^totals?(?:$| ?[:(–£-]| (?:for|of|by|budget|costs?|spend|expenditure|all|year|planned|\d))/i,
  /\b(?:sub[ -]?)?totals?:?$/i,
  /^(?:net (?:expenditure|spend|costs?|budget)|balance(?: remaining)?):?(?: ?\(?£\)?)?$/i,
]

/** “Total staff costs” may be a sum and “Total abstinence project” a cost: their amounts tell. */
const mayBeSum = /^(?:totals?|sum)\b/i

/** Whether a cell is the name of a row of sums. */
export const isTotal = (cell: Cell): boolean => sums.some((words) => words.test(wordsIn(cell)))

/** A place from which rows are added up: how many lines stand above it, and what they come to in each column. */
interface Start {
  readonly lines: number
  readonly at: readonly number[]
}

/** Adds up the amounts of lines, row by row from the top, to tell the rows that are sums of those above them. */
export class SumsAbove {
  readonly #money: readonly number[]
  readonly #named: boolean
  /** What the lines so far come to in each column, in pence; and where sums begin: at the top, below headings and sums. */
  #soFar: readonly number[]
  readonly #starts: Start[]
  #lines = 0

  /** `money`: the columns of amounts; `named`: whether rows have names, so that one without may be a sum. */
  constructor(money: readonly number[], named: boolean) {
    this.#money = money
    this.#named = named
    this.#soFar = money.map(() => 0)
    this.#starts = [{ lines: 0, at: this.#soFar }]
  }

  addLine(row: Row): void {
    this.#soFar = this.#money.map((at, index) => (this.#soFar[index] ?? 0) + (amountIn(row[at]) ?? 0))
    this.#lines += 1
  }

  /** A heading, or a sum: what is added up next begins below it. */
  startAgain(): void {
    if (this.#starts.at(-1)?.lines !== this.#lines) this.#starts.push({ lines: this.#lines, at: this.#soFar })
  }

  /** What a row is by its names, and by its amounts where these do not say. */
  kindOf(row: Row, names: readonly Cell[]): SumOrNot {
    if (names.some(isTotal)) return 'sum'
    if (names.some((name) => mayBeSum.test(wordsIn(name))))
      return this.#isSumOf(row, this.#starts, 1) ? 'sum' : 'calledSum'
    const nameless = this.#named && row.every((cell) => isBlank(cell) || amountIn(cell) !== null)
    return nameless && this.#isSumOf(row, [...this.#starts.slice(0, 1), ...this.#starts.slice(-1)], 2)
      ? 'sum'
      : 'line'
  }

  /** Whether all amounts of a row are what at least so many lines come to, from one of these places on. */
  #isSumOf(row: Row, from: readonly Start[], least: number): boolean {
    const told = this.#money.map((at) => amountIn(row[at]))
    if (!told.some((amount) => amount !== null && amount !== 0)) return false
    return from.some(({ lines, at }) => {
      const count = this.#lines - lines
      return (
        count >= least &&
        told.every((amount, index) => {
          const sum = (this.#soFar[index] ?? 0) - (at[index] ?? 0)
          return amount === null || Math.abs(amount - sum) <= roundedEach * (count + 1)
        })
      )
    })
  }
}

/** Half a penny for each amount that was rounded. */
const roundedEach = 0.51

/** The pence in a cell; none when it is empty or no amount. */
function amountIn(cell: Cell | undefined): number | null {
  if (cell === undefined || isBlank(cell)) return null
  const read = readMoney(cell)
  return 'value' in read ? read.value : null
}
