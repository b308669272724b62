import { z } from 'zod'

/** A decimal number written out, such as `0.6` or `33.333`: kept as text so that no digit is lost. */
export const Decimal = z
  .string()
  .regex(/^\d{1,12}(\.\d{1,9})?$/, 'Enter a number such as 50 or 33.3')
  .brand<'Decimal'>()
export type Decimal = z.infer<typeof Decimal>

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
