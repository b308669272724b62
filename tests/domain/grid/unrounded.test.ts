import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { GridColumn } from '../../../src/domain/grid/gridColumn.ts'
import { monthColumns, quarterColumns } from '../../../src/domain/values/moneyColumns.ts'
import { mapColumns } from '../../../src/domain/grid/mapColumns.ts'
import { exactPence, wholePence } from '../../../src/domain/sheet/partsOfPenny.ts'
import { settledPennies } from '../../../src/domain/grid/settledPennies.ts'
import { pence, type Pence } from '../../../src/domain/values/money.ts'
import { readSheets } from '../../../src/workbook/readSheets.ts'
import { planYear } from './mapping.ts'
import { after, newPlan, paste, pasted } from './pasting.ts'

describe('a workbook whose formulas round nothing', async () => {
  const file = join(import.meta.dirname, '../../fixtures/sheets/unrounded.xlsx')
  const [sheet] = await readSheets('unrounded.xlsx', new Uint8Array(readFileSync(file)))
  if (!sheet) throw new Error('The workbook has a sheet')
  const { columns, lines } = mapColumns(sheet, planYear)
  const rows = lines.map((row) => [null, ...(sheet.rows[row] ?? [])] as const)
  const result = paste(newPlan(), [...columns], rows)
  const made = [...after(result.commands).lines.values()].filter(({ id }) => id.startsWith('new-'))
  const exactTotals = lines.map((row) => exactPence(Number(sheet.rows[row]?.at(-1))))

  test('has amounts with parts of a penny, and none of them is refused', () => {
    expect(exactTotals.filter((each) => !Number.isInteger(each)).length).toBeGreaterThan(5)
    expect(result.refused).toEqual([])
    expect(made).toHaveLength(12)
    expect(result.rounded).toBeGreaterThan(30)
  })
  test('makes lines of which each has the total of its row, rounded, and quarters that make it', () => {
    expect(made.map(({ amount }) => amount)).toEqual(exactTotals.map(wholePence))
    for (const { amount, q1, q2, q3, q4 } of made) expect(q1 + q2 + q3 + q4).toBe(amount)
  })
  test('can be ticked off: what is in its rows, taken, left out and moved by rounding', () => {
    const total = sheet.rows.find(([name]) => name === 'Total')?.at(-1)
    const taken = made.reduce((sum, { amount }) => sum + amount, 0)
    const inRows = Math.round(Number(total) * 100)
    expect(result.control).toEqual({ inRows, taken, leftOut: 0, rounding: taken - inRows })
    expect(result.control?.rounding).not.toBe(0)
  })
})

test('odd pennies go to the quarters with the largest remainders; text that was rounded by somebody stays', () => {
  const columns: GridColumn[] = [...quarterColumns, 'amount']
  // 1,234.5678 over four: 308.64195 each, which rounded alone makes 1,234.56.
  const quarter = 1234.5678 / 4
  expect(pasted(columns, ['l1', quarter, quarter, quarter, quarter, 1234.5678]).line('l1')).toMatchObject({
    amount: 1234_57,
    q1: 308_65,
    q2: 308_64,
    q3: 308_64,
    q4: 308_64,
  })
  // What never agreed is kept as it is, for the checks to tell.
  expect(pasted(columns, ['l1', 1.001, 1.001, 1.001, 1.001, 999]).line('l1')).toMatchObject({
    amount: 999_00,
    q1: 1_00,
  })
  const { changes } = pasted(['q1'], ['l2', 1234.5678])
  expect(changes).toMatchObject([{ after: '£1,234.57, rounded from 1234.5678' }])
})

test('months and the quarters and year they make stay together', () => {
  const month = 1000 / 12
  const columns: GridColumn[] = ['m1', 'm2', 'm3', 'q1', 'amount']
  const result = pasted(columns, ['l2', month, month, month, 3 * month, 3 * month])
  expect(result.refused).toEqual([])
  const line = result.line('l2')
  expect(line).toMatchObject({ amount: 250_00, q1: 250_00 })
  expect(line?.months?.slice(0, 3)).toEqual([83_34, 83_33, 83_33])
})

test('twelve months make quarters that are whole before the odd pennies are theirs', () => {
  const columns: GridColumn[] = [...monthColumns, 'amount']
  const months = monthColumns.map(() => 83.3333333)
  const line = pasted(columns, ['l2', ...months, 1000]).line('l2')
  expect(line).toMatchObject({ amount: 1000_00, q1: 250_00, q2: 250_00, q3: 250_00, q4: 250_00 })
  expect(line?.months?.slice(9)).toEqual([83_34, 83_33, 83_33])
  // Months that never made their total are rounded for themselves.
  expect(pasted(columns, ['l2', ...months, 999]).line('l2')).toMatchObject({ amount: 999_00, q1: 249_99 })
})

test('one large remainder gets no second penny', () => {
  const cells = [-88.23404, -0.00001, -23.20799, -15.53803, -49.48801]
  expect(pasted(['amount', ...quarterColumns], ['l2', ...cells]).line('l2')).toMatchObject({
    ...{ amount: -88_23, q1: 0, q2: -23_20, q3: -15_54, q4: -49_49 },
  })
})

test('for any unrounded quarters, the whole is kept, and no quarter moves by a penny or more', () => {
  const exact = fc.array(fc.integer({ min: -10_000_000, max: 10_000_000 }), { minLength: 4, maxLength: 4 })
  fc.assert(
    fc.property(exact, (thousandths) => {
      const parts = thousandths.map((each) => each / 1000)
      const whole = thousandths.reduce((sum, each) => sum + each, 0) / 1000
      const amounts = new Map<GridColumn, Pence>([['amount', pence(wholePence(whole) + 0)]])
      const unrounded = new Map<GridColumn, number>([['amount', whole]])
      quarterColumns.forEach((column, at) => {
        amounts.set(column, pence(wholePence(parts[at] ?? 0) + 0))
        unrounded.set(column, parts[at] ?? 0)
      })
      const settled = quarterColumns.map((column) => settledPennies(amounts, unrounded).get(column) ?? 0)
      expect(settled.reduce<number>((sum, each) => sum + each, 0) + 0).toBe(amounts.get('amount'))
      settled.forEach((each, at) => {
        expect(Math.abs(each - (parts[at] ?? 0))).toBeLessThan(1)
      })
    }),
  )
})
