import { describe, expect, test } from 'vitest'
import { readActuals } from '../../../src/domain/sheet/actualsImport.ts'
import { actualsRows } from '../../../src/domain/sheet/actualsSheet.ts'
import type { Cell } from '../../../src/domain/sheet/sheet.ts'
import { FinancialYear } from '../../../src/domain/values/financialYear.ts'
import { financeWorkbook } from '../../../src/domain/workbook/financeWorkbook.ts'
import { readCsv } from '../../../src/workbook/readCsv.ts'
import { readSheets } from '../../../src/workbook/readSheets.ts'
import { writeWorkbook } from '../../../src/workbook/writeWorkbook.ts'
import { addAll, line, planOf } from '../../fixtures/builders.ts'
import { samplePlan, sourceOf } from '../documents/plans.ts'

const year = FinancialYear.parse('2027-28')
const read = (...sheet: Cell[][]) => actualsRows(sheet, year)
const taken = (...sheet: Cell[][]) => read(...sheet).taken.map(({ quarter, heading }) => [quarter, heading])

test('columns are found by their headings, under whatever stands above, and rows keep their numbers', () => {
  const { rows } = read(
    ['Spending report', null, null, null, null],
    [],
    ['Code', 'Description', 'Q2', 'Apr – Jun', 'Quarter 4 (£)'],
    ['001', 'Nurse', 20, 10, 40],
  )
  expect(rows).toEqual([{ what: 'Nurse', on: null, quarters: [10, 20, null, 40], number: 4, refused: null }])
  expect(() => read(['Description', 'Total'])).toThrow('The columns were not found')
  expect(() => read(['Description', 'Apr', 'May', 'Jun'])).toThrow('months have to be added up to quarters')
})

test('spending whose commas took it apart is refused, whatever comma stands after the headings', () => {
  const rows = (csv: string) => actualsRows(readCsv('a.csv', csv).rows, year).rows
  for (const { refused } of rows('Description,Q1,\nKits,1,200\nRooms,12,500\n'))
    expect(refused).toContain('has more cells than there are headings')
  expect(rows('Description,Q1,\nKits,500,300\n')).toMatchObject([{ refused: null }])
})

test('names come before codes', () => {
  for (const code of ['Cost centre', 'Line', 'Line no.', 'Cost code'])
    expect(read([code, 'Description', 'Q1'], ['K1', 'Kits', 5]).rows[0]?.what).toBe('Kits')
  expect(read(['Cost type', 'Source', 'Q1'], ['Staff', 'Grant', 5]).rows[0]?.what).toBe('Grant')
})

describe('only what was spent is taken', () => {
  test.each([
    'Budget',
    'Planned',
    'Forecast',
    'Variance',
    'Expected',
    'Cumulative',
    'Remaining',
    'Underspend',
  ])('not the %s of a quarter', (word) => {
    for (const other of [`Q1 ${word}`, `${word} Q1`]) {
      expect(taken(['Description', other, 'Q1 Actual'], ['Kits', 1, 2])).toEqual([[1, 'Q1 Actual']])
      expect(taken(['Description', other, 'Q1'], ['Kits', 1, 2])).toEqual([[1, 'Q1']])
      expect(() => read(['Description', other], ['Kits', 1])).toThrow(
        `No column of this sheet is taken for what was spent. Not taken, as it is not what was spent: “${other}”`,
      )
    }
  })
  test('nor what is of another year', () => {
    expect(taken(['Description', 'Q1 2026-27', 'Q1 2027-28'], ['Kits', 1, 2])).toEqual([[1, 'Q1 2027-28']])
    expect(read(['Description', 'Apr–Jun 2026', 'Q2'], ['Kits', 1, 2]).leftOut).toEqual([
      'Not taken, as it is of 2026-27 and this plan of 2027-28: “Apr–Jun 2026”',
    ])
  })
  test.each([
    'Budget 2027/28',
    'Annual plan',
    'Forecast',
    'Cumulative spend',
    'Spend to date',
    'Spending 2026/27',
  ])('nor what stands under the title “%s”, or in a sheet called that', (title) => {
    const why = `stands under “${title}”. If it was spent in this year, put “spent” and the year in its heading`
    expect(() => read([title], [], ['Description', 'Q1'], ['Kits', 1])).toThrow(why)
    expect(() =>
      actualsRows(
        [
          ['Description', 'Q1'],
          ['Kits', 1],
        ],
        year,
        title,
      ),
    ).toThrow(why)
  })
  test('but what its own heading says goes before a title, and the nearest title before those above', () => {
    const table: Cell[][] = [
      ['Description', 'Q1 spent 2027-28'],
      ['Kits', 1],
    ]
    for (const title of ['Budget 2026/27', 'Spend to date', 'Plan'])
      expect(taken([title], ...table)).toEqual([[1, 'Q1 spent 2027-28']])
    expect(() => read(['Cumulative'], ...table)).toThrow('stands under “Cumulative”')
    for (const title of [
      'Budget monitoring: actual spend 2027/28',
      'Spending report',
      'Public health 2027 to 2028',
    ])
      expect(taken([title], ['Description', 'Q1'], ['Kits', 1])).toEqual([[1, 'Q1']])
    expect(taken(['Budget book'], ['Spent in the year'], ['Description', 'Q1'], ['Kits', 1])).toEqual([
      [1, 'Q1'],
    ])
  })
  test('nor what is in thousands', () => {
    expect(read(['Description', 'Q1 £000s', 'Q2'], ['Kits', 1, 2]).leftOut).toEqual([
      expect.stringContaining('Not taken, as it is in thousands; multiply by 1,000 in the spreadsheet'),
    ])
    expect(() => read(['All in thousands'], ['Description', 'Q1'], ['Kits', 1])).toThrow(
      'This sheet is in thousands',
    )
  })
  test('what says “actual” goes before what says nothing, and of two alike neither is taken', () => {
    expect(taken(['Description', 'Q1', 'Q1 outturn'], ['Kits', 1, 2])).toEqual([[1, 'Q1 outturn']])
    const { rows, leftOut } = read(['Description', 'Q1', 'Apr-Jun', 'Q2'], ['Kits', 1, 2, 3])
    expect(rows[0]?.quarters).toEqual([null, 3, null, null])
    expect(leftOut).toEqual([
      '“Q1” and “Apr-Jun” may both be what was spent from April to June, so neither is taken. Put “actual” in the heading of the right one alone, and choose the file again',
    ])
  })
  test('quarters merged over what they are', () => {
    const { rows, taken: found } = read(
      ['Description', 'Q1', null, 'Q2', null],
      [null, 'Budget', 'Actual', 'Budget', 'Actual'],
      ['Kits', 1, 2, 3, 4],
    )
    expect(found.map(({ heading }) => heading)).toEqual(['Q1: Actual', 'Q2: Actual'])
    expect(rows).toMatchObject([{ what: 'Kits', quarters: [2, 4, null, null], number: 3 }])
    expect(taken([null, 'Q1', null], ['Description', 'Budget', 'Actual'], ['Kits', 1, 2])).toEqual([
      [1, 'Q1: Actual'],
    ])
    expect(
      taken(
        [null, 'Budget', null, 'Spent', null],
        ['Description', 'Q1', 'Q2', 'Q1', 'Q2'],
        ['Kits', 1, 2, 3, 4],
      ),
    ).toEqual([
      [1, 'Spent: Q1'],
      [2, 'Spent: Q2'],
    ])
  })
  test('a word over all columns holds for the last of them, however short its row is', () => {
    expect(() => read([null, 'Forecast'], ['Description', 'Q1', 'Q2'], ['Kits', 1, 2])).toThrow(
      'Not taken, as it is not what was spent: “Forecast: Q1”, “Forecast: Q2”',
    )
  })
  test('an amount that its comma took apart is refused with its row', () => {
    const plan = planOf(...addAll({ lines: [line('l', {}, [0, 0, 0, 0], { description: 'Kits' })] }))
    const { rows } = read(['Description', 'Q1'], ['Kits', '1', '200'])
    expect(readActuals(plan, rows, () => 'new')).toMatchObject({
      changes: [],
      refused: [
        { row: 2, why: expect.stringContaining('Put amounts with commas in quotation marks') as string },
      ],
    })
    const unheaded = read(['Description', 'Q1', null], ['Kits', '500', '300'])
    expect(unheaded.rows).toMatchObject([{ quarters: ['500', null, null, null], refused: null }])
  })
})

test('no planned column of the program’s own finance workbook is taken for spending', async () => {
  const sheets = await readSheets(
    'finance.xlsx',
    await writeWorkbook(financeWorkbook(sourceOf(samplePlan()))),
  )
  const lines = sheets.find(({ name }) => name === 'Lines')
  expect(() => actualsRows(lines?.rows ?? [], year)).toThrow(
    /Not taken, as it stands among the columns of a plan.*: “Q1 Apr–Jun/,
  )
  for (const { rows } of sheets) expect(() => actualsRows(rows, year)).toThrow(/not found|No column/)
})

test('a row of sums is no spending: it is told, to be held against what is taken', () => {
  const { rows, leftOut } = read(
    ['Description', 'Q1'],
    ['Kits', 5],
    ['Total spend', 5],
    ['Total abstinence group', 1],
  )
  expect(rows.map(({ what }) => what)).toEqual(['Kits', 'Total abstinence group'])
  expect(leftOut).toEqual(['Row 3, “Total spend”, looks like a total and is not taken'])
})
