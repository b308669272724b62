import { z } from 'zod'

/** A decimal number written out, such as `0.6` or `33.333`: kept as text so that no digit is lost. */
export const Decimal = z
  .string()
  .regex(/^\d{1,12}(\.\d{1,9})?$/, 'Enter a number such as 50 or 33.3')
  .brand<'Decimal'>()
export type Decimal = z.infer<typeof Decimal>

/** Reads a decimal as people type it, commas between its thousands taken out: `1,240.5`. Gives null for anything else. */
export function parseDecimal(text: string): Decimal | null {
  const number = Decimal.safeParse(text.trim().replaceAll(/,(?=\d{3}(?:\D|$))/g, ''))
  return number.success ? number.data : null
}

/** The same numbers as whole numbers on one common scale, so that they can be added and compared exactly. */
export function onOneScale(decimals: readonly string[]): bigint[] {
  const places = Math.max(0, ...decimals.map((text) => text.split('.')[1]?.length ?? 0))
  return decimals.map((text) => {
    const [whole = '0', fraction = ''] = text.split('.')
    return BigInt(whole + fraction.padEnd(places, '0'))
  })
}

/** Whether decimals add up to exactly `total`. */
export function addUpTo(decimals: readonly string[], total: string): boolean {
  const [sum = 0n, ...parts] = onOneScale([total, ...decimals])
  return parts.reduce((all, part) => all + part, 0n) === sum
}

/** How many digits after the point a decimal can have, and so how finely exact sums are kept. */
const places = 9
export const one = 10n ** BigInt(places)

/** A decimal as a whole number of billionths, so that it can be multiplied exactly. */
export function billionths(decimal: string): bigint {
  const [whole = '0', fraction = ''] = decimal.split('.')
  return BigInt(whole + fraction.padEnd(places, '0'))
}

/** A number of billionths written out as short as it can be, with a minus sign below nought: `1600000000n` as `1.6`. */
export function fromBillionths(amount: bigint): string {
  const magnitude = amount < 0n ? -amount : amount
  const fraction = String(magnitude % one)
    .padStart(places, '0')
    .replace(/0+$/, '')
  return `${amount < 0n ? '-' : ''}${magnitude / one}${fraction === '' ? '' : `.${fraction}`}`
}

/** A fraction rounded to a whole number, half away from nought. The denominator is above nought. */
export function roundedHalfAway(numerator: bigint, denominator: bigint): number {
  const magnitude = numerator < 0n ? -numerator : numerator
  const rounded = (2n * magnitude + denominator) / (2n * denominator)
  return Number(numerator < 0n ? -rounded : rounded)
}
