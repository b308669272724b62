import { notWorkedOut, type Cell } from './sheet.ts'
import { isCalculation, workOut } from '../values/arithmetic.ts'
import { costTypeTitles, type CostType } from '../values/costType.ts'
import { formatDate, parseDate } from '../values/date.ts'
import { Decimal, one } from '../values/decimal.ts'
import { noMoney, readPounds, type Pence } from '../values/money.ts'
import { costTypesIn } from './costTypeWords.ts'
import { exactPence, exactPenceWritten, wholePence } from './partsOfPenny.ts'

/** What a cell means, or why it cannot be kept, in a sentence. */
export type Read<T> =
  | {
      readonly value: T
      /** How it was worked out, where it was a calculation. */
      readonly calculation?: string
      /** The pence it came to before it was rounded, where it had parts of a penny. */
      readonly unrounded?: number
    }
  | {
      readonly refused: string
      /** The name that nothing, or more than one thing, of the plan has, where saying what it means would mend it. */
      readonly unknown?: string
    }

/** What stands in a cell as words: one line, without the spaces that come along from Word and Excel. */
export const wordsIn = (cell: Cell): string =>
  cell === null ? '' : String(cell).replaceAll(/\s+/g, ' ').trim()

/** A name without regard to capitals and spaces. */
export const nameKey = (name: string): string => name.toLowerCase().replaceAll(/\s+/g, '')

/** Nothing at all, or the dash by which accounts show nought, with a pound sign or without. */
export const isBlank = (cell: Cell): boolean => /^(?:£ ?)?[-−–—]$|^$/.test(wordsIn(cell))

/** The refusal of a formula that the file has no result of; none for any other cell. */
export const refusedFormula = (cell: Cell): { readonly refused: string } | null =>
  cell === notWorkedOut
    ? {
        refused:
          'The formula in this cell has no result in the file. Open it in your spreadsheet program, save it, and choose it again',
      }
    : null

/**
 * An amount in pounds. An empty cell, a dash and “nil” are nought. The result of a formula is rounded half away from nought
 * to the penny, and so is one written out with four digits or more behind the point; what somebody typed is not.
 */
export function readMoney(cell: Cell): Read<Pence> {
  if (typeof cell === 'number') return roundedMoney(exactPence(cell))
  if (isBlank(cell) || /^nil$/i.test(wordsIn(cell))) return { value: noMoney }
  const formula = refusedFormula(cell)
  if (formula !== null) return formula
  const words = wordsIn(cell)
  const read = readPounds(words)
  if ('amount' in read) return read.workedOut ? calculatedMoney(words, read.amount) : { value: read.amount }
  const exact = exactPenceWritten(words)
  if (exact !== null) return roundedMoney(exact)
  const date = parseDate(words)
  return date === null
    ? read
    : { refused: `“${words}” looks like a date, ${formatDate(date)}. Enter an amount in pounds, like 12,500` }
}

/** Nobody sees what the cells of a spreadsheet come to while they are typed, as in the grid. */
const calculatedMoney = (words: string, value: Pence): Read<Pence> =>
  isCalculation(words) || /[*×+]/.test(words)
    ? { value, calculation: words }
    : {
        refused: `“${words}” may be a range or a code. Enter one amount, or put = before it if it is a calculation`,
      }

function roundedMoney(exact: number): Read<Pence> {
  const whole = wholePence(exact)
  // Checks how large it may be, and leaves no negative nought.
  const read = readPounds((whole / 100).toFixed(2))
  if ('refused' in read) return read
  return whole === exact ? { value: read.amount } : { value: read.amount, unrounded: exact }
}

/** The price of one of many: rounded, it would move the sum of them all, so that parts of a penny are refused. */
export function readUnitCost(cell: Cell): Read<Pence> {
  const read = readMoney(cell)
  return 'unrounded' in read
    ? {
        refused: `${wordsIn(cell)} has parts of a penny, and a unit cost is kept to the penny. Round it in the spreadsheet, or take the year’s cost without its working`,
      }
    : read
}

/** A sum for a later year; an empty cell leaves it to the plan's uplift. */
export const readLaterYear = (cell: Cell): Read<Pence | null> =>
  wordsIn(cell) === '' ? { value: null } : readMoney(cell)

const howMany = 'Enter a number such as 12 or 7.5'

/** How many of something: a number above nought or nought, or a calculation of one that comes out in nine decimals. */
export function readQuantity(cell: Cell): Read<Decimal> {
  const words = wordsIn(cell)
  if (isCalculation(words)) return calculatedQuantity(words)
  const plain = typeof cell === 'number' ? withoutNoise(cell) : withoutThousands(words)
  const read = Decimal.safeParse(plain)
  return read.success ? { value: read.data } : { refused: `“${words}” is not a number. ${howMany}` }
}

/** Numbers such as 0.1 + 0.2 without what a spreadsheet adds to them far behind the point. */
const withoutNoise = (number: number): string => number.toFixed(9).replace(/\.?0+$/, '')

const withoutThousands = (words: string): string =>
  /^\d{1,3}([, ]\d{3})+(\.\d+)?$/.test(words) ? words.replaceAll(/[, ]/g, '') : words

function calculatedQuantity(words: string): Read<Decimal> {
  const working = workOut(words)
  if ('refused' in working) return working
  const { numerator, denominator } = working.value
  const scaled = numerator * one
  const read = scaled % denominator === 0n && scaled >= 0n ? decimalOf(scaled / denominator) : undefined
  return read?.success
    ? { value: read.data, calculation: words }
    : { refused: `“${words}” does not come out as a number that can be kept. ${howMany}` }
}

const decimalOf = (billionths: bigint) =>
  Decimal.safeParse(`${billionths / one}.${String(billionths % one).padStart(9, '0')}`.replace(/\.?0+$/, ''))

/** A kind of cost, by its title or the words that finance officers use for it. */
export function readCostType(cell: Cell, said: ReadonlyMap<string, CostType> = new Map()): Read<CostType> {
  const words = wordsIn(cell)
  const meant = said.get(nameKey(words))
  if (meant !== undefined) return { value: meant }
  const [found, ...others] = costTypesIn(words)
  if (found !== undefined && others.length === 0) return { value: found }
  const titles = (found === undefined ? Object.values(costTypeTitles) : [found, ...others].map(titleOf)).join(
    ', ',
  )
  return {
    unknown: words,
    refused:
      found === undefined
        ? `“${words}” is not a kind of cost that Ringfence knows. Enter one of: ${titles}`
        : `“${words}” may be more than one kind of cost. Enter one of: ${titles}`,
  }
}

const titleOf = (costType: CostType): string => costTypeTitles[costType]
