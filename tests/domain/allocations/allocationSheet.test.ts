import { describe, expect, test } from 'vitest'
import { readAllocations } from '../../../src/domain/allocations/allocationSheet.ts'
import { notWorkedOut, type Cell, type Sheet } from '../../../src/domain/sheet/sheet.ts'
import { pence } from '../../../src/domain/values/money.ts'

const sheetOf = (rows: readonly (readonly Cell[])[], name = 'Annex E'): Sheet => ({ name, rows })

const title = ['Annex E: public health grant allocations, April 2026 to March 2029', null, null, null]
const total = 'April 2026 to March 2027: total consolidated public health grant (£)'
const ringFenced = 'of which is drug & alcohol ring-fenced, April 2026 to March 2027'
const smoking = 'of which is smoking, 2026 to 2027'
const later = 'Indicative total consolidated public health grant 2027-28'
const headings = ['Ecode', 'ONS local authority code', 'Local authority', total, ringFenced, smoking, later]
const barnsley = ['E4401', 'E08000038', 'Barnsley', 20_123_456, 4_000_000.5, '£250,000', 21_000_000]

const only = (sheet: Sheet, code = 'E08000038') => {
  const found = readAllocations([sheet]).authorities.find((each) => each.code === code)
  if (!found) throw new Error(`No ${code}`)
  return found
}

describe('The national allocation spreadsheet', () => {
  test('gives every authority its sums by year, with the headings they stand under', () => {
    const read = readAllocations([
      sheetOf([['About this file']], 'Notes'),
      sheetOf([title, [], headings, [], barnsley]),
    ])
    expect(read.problems).toEqual([])
    expect(read.leftOut).toEqual([])
    expect(read.authorities).toMatchObject([
      {
        code: 'E08000038',
        name: 'Barnsley',
        allocations: [
          { title: total, year: '2026-27', what: 'total', certainty: 'confirmed', amount: 2_012_345_600 },
          {
            title: ringFenced,
            year: '2026-27',
            what: 'drugAndAlcohol',
            certainty: 'confirmed',
            amount: 400_000_050,
          },
          { title: smoking, year: '2026-27', what: 'smoking', certainty: 'confirmed', amount: 25_000_000 },
          { title: later, year: '2027-28', what: 'total', certainty: 'indicative', amount: 2_100_000_000 },
        ],
      },
    ])
  })

  test('reads headings in two rows, with years merged over their columns', () => {
    const rows = [
      title,
      [null, null, null, '2026-27', null, null, 'Indicative: 2027/28', null],
      ['E-code', 'ONS code', 'Name', 'Total', 'Drug and alcohol', 'Smoking', 'Total', 'Drugs and alcohol'],
      ['E4401', 'E08000038', 'Barnsley', 1, 2, 3, 4, 5],
    ]
    expect(
      only(sheetOf(rows)).allocations.map(({ year, what, certainty, amount }) => [
        year,
        what,
        certainty,
        amount,
      ]),
    ).toEqual([
      ['2026-27', 'total', 'confirmed', 100],
      ['2026-27', 'drugAndAlcohol', 'confirmed', 200],
      ['2026-27', 'smoking', 'confirmed', 300],
      ['2027-28', 'total', 'indicative', 400],
      ['2027-28', 'drugAndAlcohol', 'indicative', 500],
    ])
  })

  test('reads headings that go on below the codes, the nearest word deciding', () => {
    const rows = [
      ['Ecode', 'ONS code', 'Local authority', 'Total consolidated grant, April 2026 to March 2027', null],
      [null, null, null, 'Total', 'of which drug & alcohol'],
      ['E4401', 'E08000038', 'Barnsley', 10, 4],
    ]
    const [first, second] = only(sheetOf(rows)).allocations
    expect(first).toMatchObject({ what: 'total', year: '2026-27', amount: 1000 })
    expect(second).toMatchObject({ what: 'drugAndAlcohol', year: '2026-27', amount: 400 })
    expect(second?.title).toBe('Total consolidated grant, April 2026 to March 2027: of which drug & alcohol')
  })

  test('takes the year from the sheet where the headings of a known sum name none', () => {
    const rows = [
      ['Ecode', 'ONS code', 'Local authority', 'Region', 'Total grant'],
      ['E4401', 'E08000038', 'Barnsley', 'Yorkshire', 7],
    ]
    const read = readAllocations([sheetOf(rows, '2026-27'), sheetOf(rows, '2027-28 indicative')])
    expect(read.authorities).toHaveLength(1)
    expect(read.authorities[0]?.allocations).toMatchObject([
      { year: '2026-27', certainty: 'confirmed' },
      { year: '2027-28', certainty: 'indicative' },
    ])
    expect(read.leftOut).toEqual(['Region'])
    expect(read.problems).toEqual([])
  })

  test.each([
    'Grant excluding drug & alcohol, 2026-27',
    'Drug & alcohol and smoking together 2026-27',
    'Something new 2026-27',
  ])('does not take “%s” for what it is not', (heading) => {
    const rows = [
      ['Ecode', 'ONS code', 'Local authority', heading],
      ['E4401', 'E08000038', 'Barnsley', 1],
    ]
    expect(only(sheetOf(rows)).allocations).toMatchObject([{ what: 'other', title: heading, amount: 100 }])
  })

  test.each([
    'Total grant',
    'Total grant 2026 to 2029',
    'Change in total grant, 2026-27',
    'Total 2025-26 and 2026-27',
    'Total grant per head 2026-27',
    'Total grant 2026-27, £000',
  ])('leaves out the column “%s” and says so', (heading) => {
    const rows = [
      ['Ecode', 'ONS code', 'Local authority', heading, 'Total 2027-28'],
      ['E4401', 'E08000038', 'Barnsley', 1, 2],
    ]
    const read = readAllocations([sheetOf(rows)])
    expect(read.leftOut).toEqual([heading])
    expect(read.authorities[0]?.allocations.map(({ year }) => year)).toEqual(['2027-28'])
  })

  test.each<[string, string, string, 'confirmed' | 'indicative']>([
    ['Provisional allocations', 'Annex E', 'Total 2026-27', 'indicative'],
    ['Allocations, not yet confirmed', 'Annex E', 'Total 2026-27', 'indicative'],
    ['Provisional allocations', 'Annex E', 'Total 2026-27, confirmed', 'confirmed'],
    ['Allocations', 'Indicative', 'Total 2026-27', 'indicative'],
    [
      'Final allocations for 2026-27 and indicative allocations for 2027-28',
      'E',
      'Total 2026-27',
      'confirmed',
    ],
    [
      'Final allocations for 2026-27 and indicative allocations for 2027-28',
      'E',
      'Total 2027-28',
      'indicative',
    ],
    ['Final allocations', 'Annex E', 'Total 2026-27', 'confirmed'],
    ['Final allocations, indicative in later years', 'Annex E', 'Total 2027-28', 'indicative'],
    ['Final allocations', 'Annex E', 'Indicative total 2026-27', 'indicative'],
  ])('“%s” above the table of the sheet %s makes “%s” %s', (above, name, heading, certainty) => {
    const rows = [
      [above],
      [null, 'About these figures'],
      ['Ecode', 'ONS code', 'Local authority', heading],
      ['E4401', 'E08000038', 'Barnsley', 1],
    ]
    expect(only(sheetOf(rows, name)).allocations).toMatchObject([{ certainty }])
  })

  test('does not read hidden sheets while those that are shown will do', () => {
    const rows = (amount: number) => [
      ['Ecode', 'ONS code', 'Local authority', 'Total 2026-27'],
      ['E4401', 'E08000038', 'Barnsley', amount],
    ]
    const old: Sheet = { ...sheetOf(rows(1), 'Old'), hidden: true }
    const amounts = (...sheets: Sheet[]) =>
      readAllocations(sheets).authorities[0]?.allocations.map(({ amount }) => amount)
    expect(amounts(old, sheetOf(rows(2)))).toEqual([200])
    expect(amounts(old, sheetOf([['Notes']]))).toEqual([100])
  })

  test('keeps rows of local authorities only, and says which row of one has no code', () => {
    const read = readAllocations([
      sheetOf([
        headings,
        barnsley,
        ['E4402', 'E0800001', 'Doncaster', 1, 1, 1, 1],
        ['E4401', 'E08000038', 'Barnsley again', 1, 1, 1, 1],
        [null, 'E12000003', 'Yorkshire and The Humber', 1, 1, 1, 1],
        [null, 'E92000001', 'England', 1, 1, 1, 1],
        ['Total', null, null, 1, 1, 1, 1],
        ['Note: E08000038 changed in 2025'],
      ]),
    ])
    expect(read.authorities.map(({ code, name }) => [code, name])).toEqual([['E08000038', 'Barnsley']])
    expect(read.problems).toEqual([
      {
        sheet: 'Annex E',
        row: 3,
        column: 'ONS code',
        found: 'E0800001',
        problem: 'is not an ONS code, so the row was not read',
      },
      {
        sheet: 'Annex E',
        row: 4,
        column: 'ONS code',
        found: 'E08000038',
        problem: 'stands here a second time, so the row was not read',
      },
    ])
  })

  test.each<[Cell, string, string]>([
    ['TBC', 'TBC', 'is not an amount'],
    ['#REF!', '#REF!', 'is not an amount'],
    ['-', '-', 'is not an amount'],
    ['600,000-500,000', '600,000-500,000', 'is not an amount'],
    ['about 5', 'about 5', 'is not an amount'],
    [true, 'true', 'is not an amount'],
    [null, '', 'is empty'],
    ['  ', '', 'is empty'],
    [
      notWorkedOut,
      notWorkedOut,
      'is a formula without a result. Open the file in your spreadsheet program, save it, and choose it again',
    ],
    ['1.005', '1.005', 'is not an amount'],
    [1e300, '1e+300', 'is too large for an amount'],
  ])('reports %j and guesses nothing', (cell, found, problem) => {
    const read = readAllocations([
      sheetOf([title, headings, ['E4401', 'E08000038', 'Barnsley', cell, 1, 1, 1]]),
    ])
    expect(read.problems).toEqual([{ sheet: 'Annex E', row: 3, column: total, found, problem }])
    expect(read.authorities[0]?.allocations.map(({ amount }) => amount)).toEqual([null, 100, 100, 100])
  })

  test.each<[Cell, number]>([
    [0.1 + 0.2, 30],
    [123_456_789.12, 12_345_678_912],
    [1_260_472, 126_047_200],
    ['£1,260,472.50', 126_047_250],
    ['(500)', -50_000],
    [-0, 0],
    [5_000_000.4321, 500_000_043],
    [1.005, 101],
    [-1.005, -101],
    [1.0049, 100],
  ])('takes %j to the penny, half a penny away from nought', (cell, amount) => {
    const read = only(sheetOf([headings, ['E4401', 'E08000038', 'Barnsley', cell, 1, 1, 1]]))
    expect(read.allocations[0]?.amount).toBe(pence(amount))
  })

  test('is refused in words when it is another spreadsheet', () => {
    expect(() => readAllocations([sheetOf([['Budget', 'Ecode']], 'One'), sheetOf([], 'Two')])).toThrow(
      'No sheet has a row of headings with “Ecode” and “ONS” in it (looked in One, Two). Choose the spreadsheet of allocations that is published with the grant circular, Annex E',
    )
    expect(() =>
      readAllocations([sheetOf([headings, ['E4401', 'S12000033', 'Aberdeen', 1, 1, 1, 1]])]),
    ).toThrow(/No row under the headings has a local authority’s ONS code/)
    expect(() => readAllocations([sheetOf([['Amounts in thousands (£000)'], headings, barnsley])])).toThrow(
      /No column of amounts in pounds/,
    )
  })
})
