import { z } from 'zod'
import { isCalculation, looksLikeArithmetic, workOut } from './arithmetic.ts'
import { roundedHalfAway } from './decimal.ts'

/** A whole number of pence, never pounds and never a fraction. */
export const Pence = z.int('Enter an amount in whole pence').brand<'Pence'>()
export type Pence = z.infer<typeof Pence>

/** The largest amount that can be entered: a billion pounds, so that even a hundred thousand of them add up exactly. */
const largest = 100_000_000_000
const tooLarge = 'Enter an amount of up to a billion pounds'

/** An amount as people enter it, as against a sum of many. */
export const Amount = z
  .int('Enter an amount in whole pence')
  .min(-largest, tooLarge)
  .max(largest, tooLarge)
  .brand<'Pence'>()

/** An amount of which less than nothing makes no sense: an allocation, a salary, a price. */
export const NotNegative = Amount.refine((amount) => amount >= 0, 'Enter an amount without a minus')

export const pence = (amount: number): Pence => Pence.parse(amount)
export const noMoney = 0 as Pence

export const add = (...amounts: readonly Pence[]): Pence =>
  pence(amounts.reduce((total, amount) => total + amount, 0))

const pounds = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const wholePounds = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 })

/** `1234.5` pounds as `1,234.50`: no currency sign, for columns whose heading gives the unit. A true minus sign. */
export const formatAmount = (amount: Pence): string => signed(amount, pounds.format(Math.abs(amount) / 100))

/** As people read money in a sentence: `£1,234` when there are no pennies, otherwise `£1,234.56`. */
export const formatPounds = (amount: Pence): string =>
  signed(amount, `£${(amount % 100 === 0 ? wholePounds : pounds).format(Math.abs(amount) / 100)}`)

const signed = (amount: number, text: string): string => (amount < 0 ? `−${text}` : text)

/** What was typed for an amount: the amount, and whether it was worked out; or a sentence that says what to enter. */
export type ReadPounds =
  { readonly amount: Pence; readonly workedOut: boolean } | { readonly refused: string }

/**
 * Reads an amount in pounds as people type or paste it: `12500`, `£12,500.50`, `12 500`, `(500)`, `£(500)`, `-500`, `£2.5m`, `350k`,
 * or a calculation such as `=12*3450.50` or `12*3450.50`, rounded half away from nought to the penny. Empty means nought.
 * An amount that was not worked out is never rounded.
 */
export function readPounds(text: string): ReadPounds {
  const typed = text.replaceAll(/\s+/g, ' ').trim()
  if (isCalculation(typed)) return calculated(typed)
  if (typed === '') return { amount: noMoney, workedOut: false }
  const { negative, digits } = withoutSign(typed)
  const amount = penceWritten(digits)
  if (amount === null) return looksLikeArithmetic(typed) ? calculated(typed) : { refused: whyNot(typed) }
  if (amount > largest) return { refused: tooLarge }
  return { amount: pence(negative && amount !== 0 ? -amount : amount), workedOut: false }
}

/** The amount as `readPounds` reads it; null for anything that is not exactly an amount in whole pence. */
export function parsePounds(text: string): Pence | null {
  const read = readPounds(text)
  return 'refused' in read ? null : read.amount
}

function calculated(typed: string): ReadPounds {
  const working = workOut(typed)
  if ('refused' in working) return working
  const { numerator, denominator } = working.value
  const amount = roundedHalfAway(100n * numerator, denominator)
  return Math.abs(amount) > largest ? { refused: tooLarge } : { amount: pence(amount), workedOut: true }
}

const written =
  /^((?:\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+)?)(?:\.(\d*))?(?: ?(k|thousand|m|mn|million))?$/i

/** By how many places a word after the digits moves the point. */
const places: Readonly<Record<string, number>> = { k: 3, thousand: 3, m: 6, mn: 6, million: 6 }

/** Digits, with a word for thousands or millions, as pence; null where that is not a whole number of them. */
function penceWritten(digits: string): number | null {
  const [found, whole = '', fraction = '', unit = ''] = written.exec(digits) ?? []
  const moved = 2 + (places[unit.toLowerCase()] ?? 0)
  if (found === undefined || whole + fraction === '' || fraction.length > moved) return null
  return Number(whole.replaceAll(/[, ]/g, '') + fraction.padEnd(moved, '0'))
}

/** Takes off the pound sign and what makes it negative: brackets, or one minus before or after the pound sign or at the end. */
function withoutSign(typed: string): { negative: boolean; digits: string } {
  const inBrackets = (/^\((?:£\s*)?(.*)\)$/.exec(typed) ?? /^£\s*\((.*)\)$/.exec(typed))?.[1]
  if (inBrackets !== undefined) return { negative: true, digits: inBrackets.trim() }
  const [, before = '', after = '', digits = '', last = ''] =
    /^([-−–]?)\s*(?:£\s*([-−–]?)\s*)?(.*?)([-−–]?)$/.exec(typed) ?? []
  const minuses = before + after + last
  return { negative: minuses !== '', digits: minuses.length > 1 ? '' : digits }
}

const howTo = 'Enter it in pounds, like 12,500 or 12,500.50'

/** What may be wrong with what is not an amount, the likeliest first. */
const troubles: readonly (readonly [RegExp, string])[] = [
  [
    /[€$¥]|\b(?:eur|euros?|usd|dollars?)\b/i,
    'Ringfence keeps money in pounds. Enter what it comes to in pounds',
  ],
  [/^#/, 'is an error in the spreadsheet. Put it right there, or enter the amount'],
  [/^[-−–(£ ]*[\d, ]*\.\d{3,}\)?$/, 'has parts of a penny. Enter it to the penny, like 12,500.50'],
  [/%$/, `is a percentage, not an amount. ${howTo}`],
]

function whyNot(typed: string): string {
  const shown = `“${typed.length > 60 ? `${typed.slice(0, 60)}…` : typed}”`
  const [, trouble = `is not an amount. ${howTo}`] = troubles.find(([words]) => words.test(typed)) ?? []
  return /^[A-Z]/.test(trouble) ? trouble : `${shown} ${trouble}`
}

/** What to say when `parsePounds` cannot read what was typed for `what`, such as "the Q3 amount". */
export const poundsHint = (what: string): string => `Enter ${what} in pounds, like 12,500 or 12,500.50`
