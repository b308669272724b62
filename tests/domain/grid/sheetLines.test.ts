import { describe, expect, test } from 'vitest'
import { notWorkedOut } from '../../../src/domain/sheet/sheet.ts'
import { mapColumns } from '../../../src/domain/grid/mapColumns.ts'
import { readCsv } from '../../../src/workbook/readCsv.ts'
import { map, planYear } from './mapping.ts'
import { pasted } from './pasting.ts'

describe('which rows are lines', () => {
  test('a line whose note ends in “total” is a line', () => {
    const { ignored } = map(
      ['Description', 'Q1', 'Note'],
      ['Kits', 5, 'Agreed within the overall total'],
      [null, 6, 'Part of the total'],
      [7, 8, 'Total'],
    )
    expect(ignored).toEqual([])
    expect(map(['Ref', 'Description', 'Q1'], ['Total', null, 5]).ignored).toEqual([
      { row: 1, why: 'looks like a total' },
    ])
  })
  test('rows called totals are sums where their amounts are, and lines that are told where they are not', () => {
    const { lines, ignored, told } = map(
      ['Description', 'Grant', 'Q1', 'Q2'],
      ['Staff', null, null, null],
      ['Nurse', 'Grant A', 100, 50],
      ['Worker', 'Grant A', 20.005, 30],
      ['Total staff costs', null, 120.01, 80],
      ['Kits', 'Grant A', 7, 7],
      ['Total abstinence project', 'Grant A', 5, 6],
      ['TOTAL £', null, 1, 1],
      ['Total DATRIG', null, 132.01, 93],
      ['Net expenditure', null, 132.01, 93],
      ['Balance', null, 0, 0],
    )
    expect(lines).toEqual([2, 3, 5, 6])
    expect(ignored.map(({ row }) => row)).toEqual([1, 4, 7, 8, 9, 10])
    expect(told).toEqual([expect.stringContaining('Row 7, “Total abstinence project”')])
  })
  test('a row without a name is a sum where its amounts are, and only where rows have names', () => {
    const rows = [
      ['Kits', 1, 2],
      ['Rooms', 3, 4],
    ]
    expect(map(['Description', 'Q1', 'Q2'], ...rows, [null, 4, 6]).ignored).toMatchObject([
      { row: 3, why: 'looks like a total' },
    ])
    expect(map(['Description', 'Q1', 'Q2'], ...rows, [null, 4, 7]).lines).toEqual([1, 2, 3])
    expect(map(['Q1', 'Q2'], [1, 2], [3, 4], [4, 6]).lines).toEqual([1, 2, 3])
  })
  test.each([
    ['an amount taken apart', ['Description', 'Amount'], ['Kits', '1', '200']],
    ['one among others', ['Description', 'Amount', 'Funding source'], ['Kits', '1', '200', 'Grant A']],
    ['each quarter', ['Description', 'Q1', 'Q2'], ['Kits', '1', '200', '1', '300']],
  ])('%s by its commas is refused, row and all', (_, headings, row) => {
    const { ignored } = map(headings, row, ['Rooms', '300'])
    expect(ignored).toMatchObject([
      { row: 1, why: expect.stringContaining('Put amounts with commas in quotation marks') as string },
    ])
  })
  test('three digits beside three are no thousands under a heading each, or in a column without one', () => {
    expect(map(['Description', 'Q1', 'Q2'], ['Kits', '500', '300']).lines).toEqual([1])
    const unheaded = ['Description', 'Amount', null]
    expect(map(unheaded, ['Kits', '500', '300'], ['Rooms', '100', '200']).lines).toEqual([1, 2])
    expect(map(['Description', 'Amount'], ['Kits', '500', '300']).ignored).toMatchObject([{ row: 1 }])
  })
  test('where one amount shows that commas took it apart, the others that may have been are refused too', () => {
    const { lines, ignored } = map(
      ['Description', 'Amount', null],
      ['Kits', '500', '300'],
      ['Rooms', '1', '050'],
      ['Hall', '75', null],
    )
    expect(lines).toEqual([3])
    expect(ignored.map(({ row }) => row)).toEqual([1, 2])
  })
  test.each([
    ['an empty heading', 'Description,Amount,\nKits,1,200\nRooms,12,500\n'],
    ['empty headings and more besides', 'Description,Amount,,\nKits,1,200,\nNeedles,500,300,\n'],
    ['an empty heading and a cell too many', 'Description,Amount,\nNeedles,500,300,\nRooms,600,700,\n-,,\n'],
    ['an empty heading beside another', 'Description,Amount,Source,\nKits,1,200,DATRIG\n'],
  ])('a comma after the headings of a CSV file does not excuse thousands: %s', (_, csv) => {
    const { lines, ignored } = mapColumns(readCsv('a.csv', csv), planYear)
    expect(lines).toEqual([])
    expect(ignored[0]).toMatchObject({ row: 1, why: expect.stringContaining('more cells') as string })
  })
  test('a first line of a CSV file with its amount in text is no row of headings', () => {
    expect(map(['Item costs', 'Grant', '1,200'], ['Kits', 'Grant A', '300'])).toMatchObject({
      headerRow: -1,
      lines: [0, 1],
    })
    expect(map(['Line', 'Amount', '2027'], ['a', '5', '6']).headerRow).toBe(0)
  })
  test('an amount to the right of the headings that joins none refuses no row', () => {
    expect(map(['Description', 'Amount'], ['Kits', '1,200', '300'], ['Hall', '50', '75.5']).lines).toEqual([
      1, 2,
    ])
  })
  test('numbers and words beside the table take no line apart', () => {
    expect(
      map(
        ['Description', 'Amount'],
        ['Kits', 1, 200],
        ['Rooms', '5', null, 'agreed'],
        ['Hall', '1', '300', null],
      ).ignored,
    ).toMatchObject([{ row: 3 }])
  })
  test('posts and training of the program’s own workbook are told, not taken for lines', () => {
    const { columns, ignored } = map(
      ['Kind', 'Description', 'Paid by', 'Q1 Apr–Jun', 'Expected Q1'],
      ['Line', 'Kits', 'Grant A', 5, 5],
      ['Post', 'Nurse', 'Grant A', 6, 6],
      ['Training', 'Course', 'Grant A', 7, 7],
      ['Total', null, null, 18, 18],
    )
    expect(columns).toEqual(['skip', 'description', 'source', 'q1', 'skip'])
    expect(ignored.map(({ row, why }) => [row, why.split('.')[0]])).toEqual([
      [2, 'is a post'],
      [3, 'is training'],
      [4, 'looks like a total'],
    ])
  })
})

test('formulas without a result are refused wherever they stand, and the other cells go in', () => {
  const { refused, added } = pasted(['description', 'q1', 'q2'], [null, notWorkedOut, notWorkedOut, 5])
  expect(added).toBe(1)
  expect(refused.map(({ column, reason }) => [column, reason.slice(0, 50)])).toEqual([
    ['description', 'The formula in this cell has no result in the file'],
    ['q1', 'The formula in this cell has no result in the file'],
  ])
})
