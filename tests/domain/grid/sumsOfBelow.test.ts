import { describe, expect, test } from 'vitest'
import type { Cell } from '../../../src/domain/sheet/sheet.ts'
import { map } from './mapping.ts'

const headings = ['Description', 'Grant', 'Q1', 'Q2']
const sumAt = (...rows: readonly number[]) =>
  rows.map((row) => ({ row, why: 'looks like the sum of the rows below it' }))

describe('rows that head others with their sum', () => {
  test('are no lines where they and their lines make up the table', () => {
    const { lines, ignored } = map(
      headings,
      ['Harm reduction', null, 120.01, 80],
      ['Nurse', 'Grant A', 100, 50],
      ['Kits', 'Grant A', 20.01, 30],
      ['Recovery', null, 12, 5],
      ['Rooms', 'Grant B', 7, '5'],
      ['Hall', 'Grant B', 5, '-'],
      ['Later', 'Grant B', null, null],
      ['Total', null, 132.01, 85],
      ['A note on all of it', null, null, null],
    )
    expect(lines).toEqual([2, 3, 5, 6, 7])
    expect(ignored.slice(0, 2)).toEqual(sumAt(1, 4))
    expect(ignored.slice(2)).toMatchObject([{ row: 8 }, { row: 9 }])
  })
  test('may stand apart from one another, and results of formulas need not be whole pence', () => {
    const rows = [
      ['Harm reduction', null, 1 / 3 + 2 / 3 + 0.1, 2],
      ['Nurse', 'Grant A', 1 / 3, 1],
      ['Kits', 'Grant A', 2 / 3 + 0.1, 1],
      [],
      ['Recovery', null, 3, 3],
      ['Rooms', 'Grant B', 1, 1],
      ['Hall', 'Grant B', 2, 2],
      [],
      [null, null, 4.1, 5],
    ]
    expect(map(headings, ...rows).lines).toEqual([2, 3, 6, 7])
  })
  test('are known without a column of sources where there are two', () => {
    const rows = [
      ['Staff', 30],
      ['Nurse', 10],
      ['Worker', 20],
      ['Things', 7],
      ['Kits', 3],
      ['Rooms', 4],
    ]
    expect(map(['Description', 'Q1'], ...rows).lines).toEqual([2, 3, 5, 6])
    expect(map(['Description', 'Q1'], ...rows.slice(0, 3)).lines).toEqual([1, 2, 3])
  })
  test('one over all lines is known where these have sources and it has none', () => {
    const rows: Cell[][] = [
      ['Treatment', null, 30, 3],
      ['Nurse', 'Grant A', 10, 1],
      ['Worker', 'Grant B', 20, 2],
    ]
    expect(map(headings, ...rows).ignored).toEqual(sumAt(1))
    expect(map(headings, ...rows, ['Kits', 'Grant A', 0, 0]).ignored).toEqual(sumAt(1))
  })
  test.each<[string, readonly Cell[][]]>([
    ['with a source of its own', [['Staff', 'Grant A', 30, 3]]],
    ['that differs in one column', [['Staff', null, 30, 4]]],
    ['without an amount in one column', [['Staff', null, 30, null]]],
    [
      'beside a line under no head',
      [
        ['Other', 'Grant A', 1, 1],
        ['Staff', null, 30, 3],
      ],
    ],
  ])('a row %s is a line', (_, top) => {
    const { lines } = map(headings, ...top, ['Nurse', 'Grant A', 10, 1], ['Worker', 'Grant A', 20, 2])
    expect(lines).toEqual([...top, 1, 2].map((_each, at) => at + 1))
  })
  test('a line that comes to the one below it is a line, and so is one that comes to the next two of many', () => {
    expect(map(headings, ['Kits', null, 5, 5], ['Rooms', 'Grant A', 5, 5]).lines).toEqual([1, 2])
    const rows = [30, 10, 20, 8, 5].map((amount, at): Cell[] => [`Line ${at}`, null, amount, amount])
    expect(map(headings, ...rows).lines).toEqual([1, 2, 3, 4, 5])
  })
})
