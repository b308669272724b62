import { describe, expect, test } from 'vitest'
import type { GridColumn } from '../../../src/domain/grid/gridColumn.ts'
import { quarterColumns } from '../../../src/domain/values/moneyColumns.ts'
import { mapColumns } from '../../../src/domain/grid/mapColumns.ts'
import { mapPaste } from '../../../src/domain/grid/mapPaste.ts'
import type { Cell } from '../../../src/domain/sheet/sheet.ts'
import { planOf } from '../../fixtures/builders.ts'
import { map, meaning, planYear } from './mapping.ts'

describe('years', () => {
  test.each<[string, GridColumn]>([
    ['2027-28', 'amount'],
    ['Budget 2027/28', 'amount'],
    ['2028-29', 'year2'],
    ['Cost 2029/30', 'year3'],
    ['2026-27', 'skip'],
    ['Budget 26/27', 'skip'],
    ['2030-31', 'skip'],
    ['Total 2027-28 and 2028-29', 'skip'],
    ['Q1 2027-28', 'q1'],
    ['Q1 2026-27', 'skip'],
    ['Q1 2028-29', 'skip'],
    ['Apr-26', 'skip'],
    ['Apr-27', 'm1'],
    ['Mar-28', 'm12'],
    ['Mar-27', 'skip'],
    ['Apr – Jun 2026', 'skip'],
    ['Budget FY28', 'amount'],
    ['Budget FY27', 'skip'],
    ['Budget 2026', 'skip'],
  ])('“%s” is %s in a plan of 2027-28', (heading, column) => {
    expect(meaning(heading, 5)).toBe(column)
  })
  test('last year’s column does not become the plan’s year, and is told', () => {
    const { columns, leftOut } = map(['Line', '2026-27', '2027-28'], ['Kits', 1, 2])
    expect(columns).toEqual(['description', 'skip', 'amount'])
    expect(leftOut).toEqual([
      {
        heading: '2026-27',
        why: 'is of 2026-27. This plan has its year 2027-28 and sums for the two after it',
      },
    ])
    expect(map(['Line', '2026-27', 'Total'], ['Kits', 1, 2]).columns).toEqual([
      'description',
      'skip',
      'amount',
    ])
    expect(map(['Line', '2027-28', '2028-29', 'Total'], ['Kits', 1, 2, 3]).columns).toEqual([
      'description',
      'amount',
      'year2',
      'skip',
    ])
  })
  test('a year that is merged over its quarters is theirs', () => {
    const quarters = ['Q1', 'Q2', 'Q3', 'Q4']
    const { columns } = map(
      ['Budget', null, null, null, null, null, null, null, null, null],
      [null, '2026-27', null, null, null, '2027-28', null, null, null, null],
      ['Description', ...quarters, ...quarters, 'Notes'],
      ['Kits', 1, 2, 3, 4, 5, 6, 7, 8, 'x'],
    )
    expect(columns).toEqual(['description', 'skip', 'skip', 'skip', 'skip', 'q1', 'q2', 'q3', 'q4', 'note'])
  })
  test('what was spent is not planned, also where the word is merged over the quarters', () => {
    const { columns } = map(
      [null, 'Actual', null, 'Budget', null],
      ['Description', 'Q1', 'Q2', 'Q1', 'Q2'],
      ['Kits', 1, 2, 3, 4],
    )
    expect(columns).toEqual(['description', 'skip', 'skip', 'q1', 'q2'])
  })
  test('the row of headings may be said, and keeps the years above it', () => {
    const rows: Cell[][] = [
      ['Line', 'Cost'],
      [null, '2026-27'],
      ['Description', 'Budget'],
      ['Kits', 1],
    ]
    expect(mapColumns({ name: 'Sheet1', rows }, planYear, 2)).toMatchObject({
      headerRow: 2,
      columns: ['description', 'skip'],
      lines: [3],
    })
  })
})

describe('amounts not in pounds', () => {
  test.each(['Budget £000s', 'Cost (£k)', 'Total, thousands', "Amount £'000", 'Q1 £000'])(
    '“%s” is not taken',
    (heading) => {
      const { columns, leftOut } = map(['Description', heading, 'Q2'], ['Kits', 5, 6])
      expect(columns).toEqual(['description', 'skip', 'q2'])
      expect(leftOut).toEqual([
        {
          heading,
          why: expect.stringContaining('is in thousands; multiply by 1,000 in the spreadsheet') as string,
        },
      ])
    },
  )
  test.each([
    ['2025-26', 'Budget', '2025-26'],
    ['Sheet1', 'Budget 2025/26', 'Budget 2025/26'],
    ['Wexmoor 25/26', 'Budget', 'Wexmoor 25/26'],
  ])('another year that only “%s” and “%s” name takes no amounts, and is told', (name, title, said) => {
    const rows = [[title], ['Description', 'Grant', 'Q1', 'Q2'], ['Kits', 'Grant A', 1, 2]]
    const { columns, told } = mapColumns({ name, rows }, planYear)
    expect(columns).toEqual(['description', 'source', 'skip', 'skip'])
    expect(told).toEqual([expect.stringContaining(`“${said}” names 2025-26 and this plan is of 2027-28`)])
    expect(mapPaste(planOf(), { name, rows }, planYear, quarterColumns).columns).toEqual(columns)
  })
  test.each([
    ['2025-26', 'Budget 2025-26 to 2027-28', 'Q1'],
    ['2027-28', 'Budget', 'Q1'],
    ['2025-26', 'Budget', 'Q1 2027-28'],
    ['Sheet1', 'Budget 2026-27 and 2028-29', 'Q1'],
  ])('“%s”, “%s” and “%s” leave the amounts to the plan’s year', (name, title, heading) => {
    const rows = [[title], ['Description', 'Grant', heading], ['Kits', 'Grant A', 1]]
    expect(mapColumns({ name, rows }, planYear)).toMatchObject({
      columns: ['description', 'source', 'q1'],
      told: [],
    })
  })
  test('a line above the table speaks for all of its amounts', () => {
    const { columns, leftOut } = map(
      ['All figures in thousands'],
      ['Description', 'Q1', 'Q2'],
      ['Kits', 5, 6],
    )
    expect(columns).toEqual(['description', 'skip', 'skip'])
    expect(leftOut).toHaveLength(2)
    expect(map(['Costs over £5k need a quote'], ['Description', 'Q1'], ['Kits', 5]).columns).toEqual([
      'description',
      'q1',
    ])
  })
  test.each(['Telephone 01234 000 111', 'Cost centre 000123', 'Quotes above £10 000', 'Code AB-000'])(
    '“%s” above the table says nothing of thousands',
    (words) => {
      expect(map([words], ['Description', 'Q1'], ['Kits', 5]).columns).toEqual(['description', 'q1'])
    },
  )
  test.each(['£000', '000s', 'All in £000s', "Figures ('000)", '(000)'])('“%s” does', (words) => {
    expect(map([words], ['Description', 'Q1'], ['Kits', 5]).columns).toEqual(['description', 'skip'])
  })
})
