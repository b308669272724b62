import { describe, expect, test } from 'vitest'
import type { GridColumn } from '../../../src/domain/grid/gridColumn.ts'
import { monthColumns, quarterColumns } from '../../../src/domain/values/moneyColumns.ts'
import { pasted } from './pasting.ts'

describe('workings', () => {
  test('unit cost × quantity × each make the year', () => {
    const result = pasted(
      ['unitCost', 'quantity', 'each'],
      ['l1', '£1,120.50', 12, '=7*4'],
      ['worked', '', 24, ''],
    )
    expect(result.line('l1')).toMatchObject({ amount: 376_488_00, basis: { quantity: '12', each: '28' } })
    expect(result.line('worked')).toMatchObject({
      amount: 2400_00,
      basis: { unitCost: 100_00, quantity: '24' },
    })
  })
  test('a year that the working beside it does not make is kept without the working, which is told', () => {
    const columns: GridColumn[] = ['unitCost', 'quantity', 'amount', ...quarterColumns]
    const alone = pasted(columns.slice(0, 3), ['l2', 700, 5, 42_000])
    expect(alone.refused).toMatchObject([
      {
        column: 'unitCost',
        reason: expect.stringContaining('makes £3,500 and the row says £42,000') as string,
      },
    ])
    expect(alone.line('l2')).toMatchObject({ amount: 42_000_00, q1: 10_500_00, basis: null })
    expect(alone.control).toMatchObject({ inRows: 42_000_00, taken: 42_000_00 })
    const beside = pasted(columns, ['l2', 700, 5, 42_000, 30_000, 6_000, 4_000, 2_000])
    expect(beside.line('l2')).toMatchObject({ amount: 42_000_00, q1: 30_000_00, q4: 2_000_00, basis: null })
    expect(pasted(columns.slice(0, 3), ['l2', 700, 5, 3500]).line('l2')?.basis).not.toBeNull()
  })
  describe('beside quarters and no year', () => {
    const columns: GridColumn[] = ['description', 'unitCost', 'quantity', ...quarterColumns]
    test('is kept with the quarters that make it', () => {
      for (const id of ['l1', null]) {
        const { refused, control, line } = pasted(columns, [id, 'Beds', 700, 5, 500, 1000, 1500, 500])
        expect(refused).toEqual([])
        expect(line(id ?? 'new-1')).toMatchObject({
          ...{ amount: 3500_00, q1: 500_00, q2: 1000_00, q3: 1500_00, q4: 500_00 },
          basis: { unitCost: 700_00, quantity: '5' },
        })
        expect(control).toEqual({ inRows: 3500_00, taken: 3500_00, leftOut: 0, rounding: 0 })
      }
    })
    test('is left out where they do not, and told', () => {
      for (const id of ['worked', null]) {
        const { refused, control, line } = pasted(columns, [id, 'Beds', 700, 5, 500, 1000, '', ''])
        expect(refused).toEqual([
          {
            ...{ row: 0, column: 'unitCost', value: '700' },
            reason:
              'The working makes £3,500 and the quarters make £1,500. They are kept without the working; add the working in the line itself once it is right',
          },
        ])
        expect(line(id ?? 'new-1')).toMatchObject({ amount: 1500_00, q2: 1000_00, q4: 0, basis: null })
        expect(control).toMatchObject({ inRows: 1500_00, taken: 1500_00 })
      }
    })
    test('is spread over quarters of noughts', () => {
      const { refused, line } = pasted(columns, [null, 'Beds', 700, 4, 0, 0, '-', 0])
      expect(refused).toEqual([])
      expect(line('new-1')).toMatchObject({ amount: 2800_00, q1: 700_00, q4: 700_00 })
    })
    test('is kept with quarters that are its parts before they are rounded to the penny', () => {
      const quarter = 1000.5 / 4
      const quarterly = pasted(columns, [null, 'Beds', 1000.5, 1, quarter, quarter, quarter, quarter])
      expect(quarterly.refused).toEqual([])
      expect(quarterly.line('new-1')).toMatchObject({
        ...{ amount: 1000_50, q1: 250_13, q2: 250_13, q3: 250_12, q4: 250_12 },
        basis: { unitCost: 1000_50 },
      })
      const third = 1000 / 3
      const { refused, line } = pasted(columns, ['l1', 'Beds', 1000, 1, third, third, third, 0])
      expect(refused).toEqual([])
      expect(line('l1')).toMatchObject({ amount: 1000_00, q1: 333_34, basis: { unitCost: 1000_00 } })
    })
    test('is kept where a quarter cannot be read', () => {
      for (const id of ['l1', null]) {
        const { refused, line } = pasted(columns, [id, 'Beds', 100, 12, 300, 'tbc', 300, 300])
        expect(refused).toMatchObject([{ column: 'q2' }])
        expect(line(id ?? 'new-1')).toMatchObject({ amount: 1200_00, q1: 300_00, basis: { quantity: '12' } })
      }
    })
    test('is kept where the row says only some of the year', () => {
      const some: GridColumn[] = ['unitCost', 'quantity', 'q1']
      for (const id of ['worked', null]) {
        const { refused, line } = pasted(some, [id, 100, 24, 700])
        expect(refused).toEqual([])
        expect(line(id ?? 'new-1')).toMatchObject({
          ...{ amount: 2400_00, q1: 700_00, q2: 600_00 },
          basis: { quantity: '24' },
        })
      }
      expect(pasted(some, ['worked', 100, 15, 600]).line('worked')).toMatchObject({
        ...{ amount: 1500_00, q1: 600_00, q2: 300_00 },
        basis: { quantity: '15' },
      })
    })
    test('is left out where months do not make it either', () => {
      const monthly: GridColumn[] = ['description', 'unitCost', 'quantity', ...monthColumns]
      const { refused, line } = pasted(monthly, [null, 'Beds', 100, 12, ...monthColumns.map(() => 50)])
      expect(refused).toMatchObject([
        { reason: expect.stringContaining('makes £1,200 and the months make £600.') as string },
      ])
      expect(line('new-1')).toMatchObject({ amount: 600_00, basis: null })
    })
    test('half of it is refused, and the quarters are kept', () => {
      const { refused, line } = pasted(columns, [null, 'Beds', 700, '', 5, 6, 7, 8])
      expect(refused).toMatchObject([{ column: 'unitCost' }])
      expect(line('new-1')).toMatchObject({ amount: 26_00, basis: null })
    })
  })
  test('half a working is refused', () => {
    expect(pasted(['unitCost', 'quantity'], ['l1', '', 3]).refused).toMatchObject([
      { column: 'quantity', reason: expect.stringContaining('unit cost') as string },
    ])
    expect(pasted(['unitCost'], ['l1', 3]).refused).toMatchObject([
      { column: 'unitCost', reason: expect.stringContaining('quantity') as string },
    ])
  })
  test('all of it empty takes the working away and leaves the sum', () => {
    expect(pasted(['unitCost', 'quantity', 'each'], ['worked', '', '', '']).line('worked')).toMatchObject({
      basis: null,
      amount: 1200_00,
    })
  })
})
