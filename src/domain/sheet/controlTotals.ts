import { pence, type Pence } from '../values/money.ts'
import { wholePence } from './partsOfPenny.ts'
import { readMoney, wordsIn } from './readCell.ts'
import type { Cell } from './sheet.ts'

/** What the rows of a spreadsheet come to, to be held against the sheet it comes from. */
export interface ControlTotals {
  /** What can be read as an amount in the rows that are looked at, rounded once. */
  readonly inRows: Pence
  /** What of it the lines hold afterwards. */
  readonly taken: Pence
  /** What of it is in cells and rows that are refused. */
  readonly leftOut: Pence
  /** By how much the taken differ because each is rounded to the penny for itself: rows = taken + left out − rounding. */
  readonly rounding: Pence
}

/** The money of a row in pence, with their parts: as it is told, what of that is taken, and what is kept of it. */
export interface ToldMoney {
  readonly told: number
  readonly toldAndTaken: number
  readonly taken: number
}

/** The control totals of what rows tell. */
export function totalsOf(rows: readonly ToldMoney[]): ControlTotals {
  const total = (part: keyof ToldMoney): number => rows.reduce((sum, each) => sum + each[part], 0)
  const all = wholePence(withoutNoise(total('told')))
  const left = wholePence(withoutNoise(total('told') - total('toldAndTaken')))
  const taken = total('taken')
  return {
    inRows: pence(all),
    taken: pence(taken),
    leftOut: pence(left),
    rounding: pence(taken + left - all),
  }
}

/** The pence a cell says, with their parts; none when it says nothing or no amount. */
export function exactIn(cell: Cell): number | null {
  if (wordsIn(cell) === '') return null
  const read = readMoney(cell)
  return 'refused' in read ? null : (read.unrounded ?? read.value)
}

/** Without the float noise of adding up thousands of amounts. */
const withoutNoise = (exact: number): number => Number(exact.toFixed(4))
