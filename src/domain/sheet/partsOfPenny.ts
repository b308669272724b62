import { readPounds } from '../values/money.ts'

/** The float noise of a sum in a spreadsheet: a thousandth of a penny. */
const noise = 0.001

/** Pounds out of a spreadsheet as pence, with the parts of a penny they really have: its float noise is none. */
export function exactPence(pounds: number): number {
  const inPence = pounds * 100
  const nearest = Math.round(inPence)
  if (Math.abs(inPence - nearest) < noise) return nearest
  // Fifteen digits are what spreadsheets work with: 1.005 pounds are 100.5 pence, not 100.49999999999999.
  return Number(inPence.toPrecision(15))
}

/** Pence without their parts, rounded half away from nought. */
export const wholePence = (exact: number): number => (exact < 0 ? -Math.round(-exact) : Math.round(exact))

/**
 * The same of an amount in words, as a CSV file or a paste has the result of a formula: `1,234.5678`. Null for what is no
 * amount with four digits or more behind the point. Three are told from `12.345` for twelve thousand by nobody.
 */
export function exactPenceWritten(words: string): number | null {
  const [, amount = '', beyond = '', end = ''] = /^(.*\.\d\d)(\d{2,})([ )−–-]*)$/.exec(words) ?? []
  const read = beyond === '' ? null : readPounds(amount + end)
  if (read === null || 'refused' in read || read.workedOut) return null
  const magnitude = (Math.abs(read.amount) + Number(`0.${beyond}`)) / 100
  return exactPence(/[-−–(]/.test(words) ? -magnitude : magnitude)
}
