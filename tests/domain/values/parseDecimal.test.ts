import { expect, test } from 'vitest'
import { parseDecimal } from '../../../src/domain/values/decimal.ts'

test('a decimal is read as people type it, and anything else is not guessed at', () => {
  expect(['1,240', ' 0.6 ', '1,234,567.125', '75'].map(parseDecimal)).toEqual([
    '1240',
    '0.6',
    '1234567.125',
    '75',
  ])
  expect(['', '1,2', '1,2345', '-3', 'about ten', '75%'].map(parseDecimal)).toEqual(Array(6).fill(null))
})
