import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pence } from '../../../src/domain/values/money.ts'
import { sharedSoFar } from '../../../src/domain/values/sharedSoFar.ts'
import { spread } from '../../../src/domain/values/spread.ts'

test('what is missing, or too much, is told in pounds beside the shares', () => {
  expect(sharedSoFar(pence(10_00), ['60', '20'])).toEqual({
    percent: '80',
    parts: [6_00, 2_00],
    sum: 8_00,
    missing: 2_00,
  })
  expect(sharedSoFar(pence(10_00), ['60', '60'])).toEqual({
    percent: '120',
    parts: [6_00, 6_00],
    sum: 12_00,
    missing: -2_00,
  })
  expect(sharedSoFar(pence(5), [])).toEqual({ percent: '0', parts: [], sum: 0, missing: 5 })
})

test('parts and what is missing make the amount, and whole shares are what the plan has their sources pay', () => {
  const weight = fc.integer({ min: 0, max: 60_000 }).map((thousandths) => String(thousandths / 1_000))
  fc.assert(
    fc.property(
      fc.integer({ min: -1e9, max: 1e9 }).map(pence),
      fc.array(weight, { maxLength: 4 }),
      (amount, weights) => {
        const { parts, sum, missing } = sharedSoFar(amount, weights)
        expect(parts.reduce<number>((all, each) => all + each, 0)).toBe(sum)
        expect(sum + missing).toBe(amount)
      },
    ),
  )
  fc.assert(
    fc.property(
      fc.integer({ min: -1e9, max: 1e9 }).map(pence),
      fc.integer({ min: 1, max: 99_999 }),
      (amount, part) => {
        const weights = [String(part / 1_000), String((100_000 - part) / 1_000)]
        expect(sharedSoFar(amount, weights)).toMatchObject({ parts: spread(amount, weights), missing: 0 })
      },
    ),
  )
})
