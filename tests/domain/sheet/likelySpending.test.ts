import { expect, test } from 'vitest'
import { actualsRows } from '../../../src/domain/sheet/actualsSheet.ts'
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
    'Actuals 2026-27',
    'Budget 2026-27',
    'Budget 2027-28',
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

test.each(['Planned spend 2027-28', 'Spend profile', 'Spend plan', 'Forecast spend', 'Planned_spend_2027'])(
  '“%s” comes after every sheet that does not say planned, and is not taken as spent',
  (name) => {
    const sheets = [{ name }, { name: 'Actuals 2026-27' }, { name: 'Notes' }, { name: 'Budget and actuals' }]
    expect(likelySpendingFirst(sheets, year).at(-1)).toEqual({ name })
    const rows = [
      ['Description', 'Q1', 'Q2'],
      ['Kits', 100, 200],
    ]
    expect(() => actualsRows(rows, year, name)).toThrow(`Not taken, as it stands under “${name}”`)
    expect(actualsRows([['Description', 'Q1 spend'], ...rows.slice(1)], year, name).taken).toHaveLength(1)
    expect(actualsRows(rows, year, 'Budget and actuals').taken).toHaveLength(2)
  },
)
