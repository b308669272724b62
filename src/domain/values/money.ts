import { z } from 'zod'

/** A whole number of pence, never pounds and never a fraction. */
export const Pence = z.int('Enter an amount in whole pence').brand<'Pence'>()
export type Pence = z.infer<typeof Pence>

/** The largest amount that can be entered: a billion pounds, so that even a hundred thousand of them add up exactly. */
const largest = 100_000_000_000

/** An amount as people enter it, as against a sum of many. */
export const Amount = z
  .int('Enter an amount in whole pence')
  .min(-largest, 'Enter an amount of up to a billion pounds')
  .max(largest, 'Enter an amount of up to a billion pounds')
  .brand<'Pence'>()

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

const typedAmount = /^(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+)?(?:\.\d{0,2})?$/

/**
 * Reads an amount in pounds as people type or paste it: `12500`, `£12,500.50`, `(500)` or `-500`. Empty means nought.
 * Gives null for anything that is not exactly an amount in whole pence; nothing is rounded in silence.
 */
export function parsePounds(text: string): Pence | null {
  const typed = text.trim()
  if (typed === '') return noMoney
  const { negative, digits } = withoutSign(typed)
  if (!/\d/.test(digits) || !typedAmount.test(digits)) return null
  const [whole = '', fraction = ''] = digits.replaceAll(/[, ]/g, '').split('.')
  const amount = Number(whole + fraction.padEnd(2, '0'))
  if (amount > largest) return null
  return pence(negative && amount !== 0 ? -amount : amount)
}

/** Takes off the pound sign and what makes it negative: brackets, or one minus before or after the pound sign. */
function withoutSign(typed: string): { negative: boolean; digits: string } {
  const inBrackets = /^\((?:£\s*)?(.*)\)$/.exec(typed)?.[1]
  if (inBrackets !== undefined) return { negative: true, digits: inBrackets }
  const [, before = '', after = '', digits = ''] = /^([-−–]?)\s*(?:£\s*([-−–]?)\s*)?(.*)$/.exec(typed) ?? []
  const minuses = before + after
  return { negative: minuses !== '', digits: minuses.length > 1 ? '' : digits }
}

/** What to say when `parsePounds` cannot read what was typed for `what`, such as "the Q3 amount". */
export const poundsHint = (what: string): string => `Enter ${what} in pounds, like 12,500 or 12,500.50`
