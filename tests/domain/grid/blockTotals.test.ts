import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { GridColumn } from '../../../src/domain/grid/gridColumn.ts'
import { quarterColumns } from '../../../src/domain/values/moneyColumns.ts'
import type { Cell } from '../../../src/domain/sheet/sheet.ts'
import { after, newPlan, paste, pasted } from './pasting.ts'

const columns: GridColumn[] = ['description', 'source', ...quarterColumns, 'amount']

test('what is refused is told beside what is taken, and together they make what is in the rows', () => {
  const { control } = pasted(
    columns,
    [null, 'Kits', 'Grant A', 1, 2, 3, 4, 10],
    [null, 'Rooms', 'Grant A', 1, 'TBC', 3, 4, ''],
    ['p', 'A post', '', 5, 5, 5, 5, 20],
  )
  expect(control).toEqual({ inRows: 38_00, taken: 18_00, leftOut: 20_00, rounding: 0 })
})

test('a quarter that its months do not make is left out', () => {
  const { control, refused } = pasted(['m1', 'm2', 'm3', 'q1'], ['l2', 10, 20, 30, 70])
  expect(refused).toMatchObject([{ column: 'q1' }])
  expect(control).toEqual({ inRows: 70_00, taken: 60_00, leftOut: 10_00, rounding: 0 })
})

test('a working counts as what it comes to where no year is told, and a year as what its cell says', () => {
  expect(pasted(['unitCost', 'quantity'], [null, 100, 12]).control).toEqual({
    ...{ inRows: 1200_00, taken: 1200_00, leftOut: 0, rounding: 0 },
  })
  expect(pasted(['unitCost', 'quantity', 'amount'], [null, 100, 12, 999]).control).toEqual({
    ...{ inRows: 999_00, taken: 999_00, leftOut: 0, rounding: 0 },
  })
})

test('only part of a line is held against that part, and columns without the year have no totals', () => {
  expect(pasted(['q1'], ['l1', 5]).control).toMatchObject({ inRows: 5_00, taken: 5_00 })
  expect(pasted(['description', 'year2'], ['l1', 'x', 5]).control).toBeNull()
})

test('for any rows, what is taken is what the new lines come to, and the four figures agree', () => {
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    fc.constantFrom<Cell>('', '-', 'TBC', 'nil', '£1,000.50', '12.3456', true),
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  )
  const row = fc.tuple(cell, cell, cell, cell)
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
      const result = paste(
        newPlan(),
        ['description', ...quarterColumns],
        rows.map((cells) => [null, 'Kits', ...cells] as const),
      )
      const made = [...after(result.commands).lines.values()].filter(({ id }) => id.startsWith('new-'))
      const { inRows = 0, taken = 0, leftOut = 0, rounding = 0 } = result.control ?? {}
      expect(taken).toBe(made.reduce((sum, { amount }) => sum + amount, 0))
      expect(inRows + rounding).toBe(taken + leftOut)
      expect(Math.abs(rounding)).toBeLessThanOrEqual(2 * rows.length + 1)
    }),
  )
})
