import { describe, expect, test } from 'vitest'
import type { GridColumn } from '../../../src/domain/grid/gridColumn.ts'
import { quarterColumns } from '../../../src/domain/values/moneyColumns.ts'
import { mapPaste } from '../../../src/domain/grid/mapPaste.ts'
import type { Cell } from '../../../src/domain/sheet/sheet.ts'
import { planYear } from './mapping.ts'
import { newPlan } from './pasting.ts'

/** The columns of the grid from the line on. */
const grid: readonly GridColumn[] = [
  'description',
  'intervention',
  'source',
  'costType',
  ...quarterColumns,
  'amount',
  'note',
]
const map = (places: readonly GridColumn[], ...rows: readonly Cell[][]) =>
  mapPaste(newPlan(), { name: 'Clipboard', rows }, planYear, places)

describe('whole rows with their headings', () => {
  test('say by these what they hold, in whatever order, and make no line of them or of their totals', () => {
    const found = map(
      grid,
      ['Budget 2027-28', '', '', '', '', '', ''],
      ['Ref', 'Cost line', 'Funding source', 'Q1', 'Q2', 'Q3', 'Q4'],
      ['1', 'Kits', 'Grant A', '£1,000.00', ' £-   ', '1', '1'],
      ['', '', '', '', '', '', ''],
      ['', 'Sub-total', '', '1,000', '-', '1', '1'],
      ['2', 'Rooms', 'Grant C', '5', '5', '5', '5'],
      ['', 'Grand total', '', '1,005', '5', '6', '6'],
    )
    expect(found).toMatchObject({
      headerRow: 1,
      columns: ['skip', 'description', 'source', ...quarterColumns],
      lines: [2, 5],
      ignored: [
        { row: 3, why: 'is empty' },
        { row: 4, why: 'looks like a total' },
        { row: 6, why: 'looks like a total' },
      ],
    })
  })
  test('a heading alone is enough where none of it is money', () => {
    expect(map(grid, ['Line', 'Source'], ['Kits', 'Grant A'])).toMatchObject({
      headerRow: 0,
      columns: ['description', 'source'],
      lines: [1],
    })
  })
  test('a line is not taken for headings: not one with an amount, nor one with a name of the plan', () => {
    expect(map(grid, ['Training costs', 'Youth project', 'Local grant', 'Staff', '5']).headerRow).toBe(-1)
    expect(map(grid, ['Training costs', 'Recovery support', 'Grant A']).headerRow).toBe(-1)
    expect(
      map(
        grid,
        ['Kits', 'Naloxone supply', 'Grant A', 'Staff', '5'],
        ['Line', 'Programme', 'Source', 'Q1', 'Q2'],
      ).headerRow,
    ).toBe(-1)
  })
})

describe('rows without headings', () => {
  const kits = ['Kits', 'Naloxone supply', 'Grant A', 'Other', '1', '2', '3', '4']
  test('go where they are put, without their totals; what lies beyond the grid is left out', () => {
    const total = ['Total', '', '', '', '1', '2', '3', '4']
    expect(map(grid, [...kits, '10', 'As agreed', 'x'], total)).toMatchObject({
      headerRow: -1,
      columns: [...grid, 'skip'],
      lines: [0],
      ignored: [{ row: 1, why: 'looks like a total' }],
    })
  })
  test('an empty row and one with a name alone are kept, as they stand over lines of the grid', () => {
    expect(
      map(grid, kits, ['', '', '', '', '', '', '', ''], ['Only a name', '', '', '', '', '', '', '']).lines,
    ).toEqual([0, 1, 2])
  })
  test('amounts are no notes: they are the year, or left out where the year stands already', () => {
    const withoutYear = grid.filter((column) => column !== 'amount')
    expect(map(withoutYear, [...kits, '10']).columns.at(-1)).toBe('amount')
    const found = map(grid, [...kits, '10', '10.00'])
    expect(found.columns.at(-1)).toBe('skip')
    expect(found.leftOut).toEqual([{ heading: '10', why: 'holds amounts, and would come to stand in Note' }])
    expect(map(grid, [...kits, '10', 'As agreed']).columns.at(-1)).toBe('note')
  })
})
