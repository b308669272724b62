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
  test.each<[string, readonly Cell[], readonly Cell[][]]>([
    [
      'only one line with money',
      ['Description', 'Intervention', 'Amount'],
      [
        ['Nurse', 'Harm', 40_000],
        ['Worker', 'Harm', 40_000],
        ['Kits', 'Harm', 0],
        ['Rooms', 'Housing', 5000],
        ['Travel', 'Housing', 5000],
        ['Phones', 'Housing', 0],
      ],
    ],
    [
      'one line with money and sources below it',
      ['Description', 'Amount', 'Funding source'],
      [
        ['Recovery worker', 52_000, null],
        ['Outreach', 52_000, 'G'],
        ['Peer support', 0, 'G'],
      ],
    ],
  ])('none is a head over %s', (_, names, rows) => {
    expect(map([...names], ...rows)).toMatchObject({ lines: rows.map((_row, at) => at + 1), told: [] })
  })
  const names = ['Description', 'Intervention', 'Amount']
  const asked = (head: number, lines: string) =>
    expect.stringMatching(
      new RegExp(`^Row ${head} comes to what rows ${lines} do: is it a sum of them\\?`),
    ) as string
  const lines: Cell[][] = [
    ['Nurse', 'Harm', 40_000],
    ['Worker', 'Harm', 25_000],
    ['Kits', 'Harm', 15_000],
    ['Rooms', 'Housing', 5000],
    ['Travel', 'Housing', 3000],
    ['Phones', 'Housing', 2000],
  ]
  test('a row for what its lines are for is a line, and told', () => {
    expect(map(names, ...lines)).toMatchObject({
      lines: [1, 2, 3, 4, 5, 6],
      told: [asked(2, '3 to 4'), asked(5, '6 to 7')],
    })
  })
  test('a total that counts them in says that they are lines, and one that leaves them out that they are none', () => {
    const bare = lines.map(([name = null, , amount = null]): Cell[] => [name, null, amount])
    expect(map(names, ...bare).lines).toEqual([2, 3, 5, 6])
    expect(map(names, ...bare, ['Total', null, 90_000])).toMatchObject({
      lines: [1, 2, 3, 4, 5, 6],
      told: [],
    })
    expect(map(names, ...lines, ['Total', null, 45_000])).toMatchObject({ lines: [2, 3, 5, 6], told: [] })
    const single = map(names, ...bare.slice(0, 3), ['Total', null, 40_000])
    expect(single).toMatchObject({ lines: [2, 3], ignored: [{ row: 1 }, { row: 4 }], told: [] })
  })
  const group = (head: string, ...amounts: readonly number[]): Cell[][] => [
    [head, null, amounts.reduce((sum, each) => sum + each, 0), 0],
    ...amounts.map((amount, at): Cell[] => [`${head} ${at}`, 'Grant A', amount, 0]),
  ]
  test.each([
    ['one group has a single line', [...group('Harm', 20), ...group('Treat', 30, 31)], [[4, '5 to 6']]],
    [
      'a line stands under no head',
      [...group('Harm', 20, 21), ...group('Treat', 30, 31), ['Other', 'Grant A', 5, 0]],
      [
        [2, '3 to 4'],
        [5, '6 to 7'],
      ],
    ],
    [
      'a head stands over heads',
      [['All', null, 102, 0], ...group('Harm', 20, 21), ...group('Treat', 30, 31)],
      [
        [2, '3 and 6'],
        [3, '4 to 5'],
        [6, '7 to 8'],
      ],
    ],
  ] as const)('where %s, what comes to the next ones is a line, and told', (_, rows, told) => {
    const found = map(headings, ...rows.map((row) => [...row]))
    expect(found.lines).toHaveLength(rows.length)
    expect(found.told).toEqual(told.map(([head, of]) => asked(head, of)))
  })
  test('where the total leaves the heads of heads out, so is it done', () => {
    const rows = [['All', null, 102, 0], ...group('Harm', 20, 21), ...group('Treat', 30, 31)]
    expect(map(headings, ...rows, ['Total', null, 102, 0])).toMatchObject({ lines: [3, 4, 6, 7], told: [] })
  })
  test.each([
    ['amounts above nought', 1],
    ['one below nought at the end', -2],
  ])('as many rows as a sheet may have are added up at once: %s', { timeout: 10_000 }, (_, last) => {
    const rows = Array.from({ length: 19_998 }, (_row, at): Cell[] =>
      at % 3 === 0 ? [`Head ${at}`, null, 2, 0] : [`Line ${at}`, 'Grant A', 1, 0],
    )
    const found = map(
      headings,
      ...rows.slice(0, -2),
      ['x', 'Grant A', 2 - last, 0],
      ['y', 'Grant A', last, 0],
    )
    expect(found.lines).toHaveLength(13_332)
  })
})
