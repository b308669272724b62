import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { billionths, Decimal } from '../../../src/domain/values/decimal.ts'
import { fromPercent, toPercent } from '../../../src/domain/values/percent.ts'

const decimal = (text: string): Decimal => Decimal.parse(text)

/** A percentage as short as it can be written. */
const percentage = fc
  .tuple(fc.nat(99), fc.nat(9_999_999))
  .map(([whole, fraction]) => `${whole}.${String(fraction).padStart(7, '0')}`.replace(/\.?0+$/, '') || '0')

describe('a percentage and the part of one it says', () => {
  test.each([
    ['15', '0.15'],
    ['23.78', '0.2378'],
    ['0.5', '0.005'],
    ['6', '0.06'],
    ['0', '0'],
    ['100', '1'],
    ['0.0000001', '0.000000001'],
  ])('%s%% is %s', (percent, part) => {
    expect(fromPercent(percent)).toBe(part)
    expect(toPercent(decimal(part))).toBe(percent)
  })

  test('reads a sign after it and noughts around it', () => {
    expect(fromPercent(' 15 % ')).toBe('0.15')
    expect(fromPercent('015.50%')).toBe('0.155')
  })

  test.each(['', 'x', '-1', '100.1', '150', '1,5', '0.12345678', '1.', '.5'])(
    'does not take “%s”',
    (text) => {
      expect(fromPercent(text)).toBeNull()
    },
  )

  test('a percentage comes back as it was', () => {
    fc.assert(
      fc.property(percentage, (text) => {
        const part = fromPercent(text)
        expect(part && toPercent(part)).toBe(text)
      }),
    )
  })

  test('a part of one comes back as the same number', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 9n), (amount) => {
        const digits = String(amount).padStart(10, '0')
        const back = fromPercent(toPercent(decimal(`${digits.slice(0, -9)}.${digits.slice(-9)}`)))
        expect(back && billionths(back)).toBe(amount)
      }),
    )
  })
})
