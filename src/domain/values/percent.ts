import type { Decimal } from './decimal.ts'

/** How far the point stands apart in a percentage and in the part of one it says. */
const hundred = 2

/** The finest part of one that can be kept has nine digits after the point, so a percentage has seven. */
const typedPercentage = /^(\d{1,3})(?:\.(\d{1,7}))?\s*%?$/

/** A part of one as a percentage, such as `0.2378` as `23.78`: the point is moved, nothing is rounded. */
export function toPercent(part: Decimal): string {
  const [whole = '', fraction = ''] = part.split('.')
  const digits = fraction.padEnd(hundred, '0')
  return written(whole + digits.slice(0, hundred), digits.slice(hundred))
}

/** Reads a percentage from 0 to 100 as people type it, `15`, `23.78` or `6%`, as a part of one; null for anything else. */
export function fromPercent(text: string): Decimal | null {
  const [, whole, fraction = ''] = typedPercentage.exec(text.trim()) ?? []
  if (whole === undefined) return null
  const digits = whole.padStart(hundred, '0')
  const part = written(digits.slice(0, -hundred), digits.slice(-hundred) + fraction)
  return Number(part) > 1 ? null : (part as Decimal)
}

/** Without noughts that say nothing. */
function written(whole: string, fraction: string): string {
  const shortWhole = whole.replace(/^0+(?=\d)/, '') || '0'
  const shortFraction = fraction.replace(/0+$/, '')
  return shortFraction === '' ? shortWhole : `${shortWhole}.${shortFraction}`
}
