import { expect, test } from 'vitest'
import { hiddenColumnsInWords, hiddenRowsInWords } from '../../../src/domain/sheet/hiddenInWords.ts'
import { pence } from '../../../src/domain/values/money.ts'

const row = (number: number) => ({ number, amount: pence(3_000_00) })

test('hidden rows are told as runs, with how many they are and what they come to', () => {
  expect(hiddenRowsInWords([5, 6, 7, 8].map(row), false)).toBe(
    'Rows 5 to 8 are hidden in the spreadsheet and are taken in too: 4 rows, £12,000',
  )
  expect(hiddenRowsInWords([row(9), row(3), row(4)], true)).toBe(
    'Rows 3 to 4 and 9 are hidden in the spreadsheet and are left out: 3 rows, £9,000',
  )
  expect(hiddenRowsInWords([{ number: 5, amount: null }], false)).toBe(
    'Row 5 is hidden in the spreadsheet and is taken in too: 1 row',
  )
  expect(hiddenRowsInWords([], false)).toBe('')
})

test('of many runs the first are told, and how many rows there are besides', () => {
  expect(
    hiddenRowsInWords(
      Array.from({ length: 20 }, (_, at) => row(2 * at + 1)),
      false,
    ),
  ).toMatch(/^Rows 1, 3, 5, 7, 9, 11, 13, 15 and 12 more are hidden/)
})

test('hidden columns are told by their letters, where they are taken', () => {
  expect(hiddenColumnsInWords([1, 5, 26], [0, 5, 26])).toEqual([
    'Columns F and AA are hidden in the spreadsheet and are taken in too',
  ])
  expect(hiddenColumnsInWords([1], [0])).toEqual([])
  expect(hiddenColumnsInWords(undefined, [0])).toEqual([])
})
