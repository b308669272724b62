import { expect, test } from 'vitest'
import { likelySpendingFirst } from '../../../src/domain/sheet/likelySpending.ts'
import { FinancialYear } from '../../../src/domain/values/financialYear.ts'

const year = FinancialYear.parse('2027-28')

test('a sheet that says spent and the year comes before all others, and a hidden one after them', () => {
  const hidden = { name: 'Actuals 2027-28 (old)', hidden: true } as const
  const names = ['Budget 2026-27', 'Actuals 2026-27', 'Notes', 'Spend', 'Outturn 27/28', 'Budget 2027-28']
  const sheets = [hidden, ...names.map((name) => ({ name }))]
  expect(likelySpendingFirst(sheets, year).map(({ name }) => name)).toEqual([
    'Outturn 27/28',
    'Spend',
    'Notes',
    'Budget 2027-28',
    'Actuals 2026-27',
    'Budget 2026-27',
    'Actuals 2027-28 (old)',
  ])
})

test.each(['Actual', 'actuals_2027', 'Spent FY28', '2027-28 spending', 'OUTTURN'])(
  '“%s” comes before a sheet that says nothing',
  (name) => {
    expect(likelySpendingFirst([{ name: 'Sheet1' }, { name }], year)[0]).toEqual({ name })
  },
)

test('sheets whose names tell alike stay in the order of the workbook', () => {
  const sheets = ['Q1 spend', 'Q2 spend', 'Q3 spend'].map((name) => ({ name }))
  expect(likelySpendingFirst(sheets, year)).toEqual(sheets)
})
