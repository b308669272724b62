import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { applyChange } from '../../../src/domain/editing/change.ts'
import { decide } from '../../../src/domain/editing/command.ts'
import type { GridColumn } from '../../../src/domain/grid/gridColumn.ts'
import { mapColumns } from '../../../src/domain/grid/mapColumns.ts'
import { pasteLines } from '../../../src/domain/grid/pasteLines.ts'
import type { Cell } from '../../../src/domain/sheet/sheet.ts'
import { readSheets } from '../../../src/workbook/readSheets.ts'
import { addAll, intervention, planOf, source } from '../../fixtures/builders.ts'
import { map, meaning, planYear } from './mapping.ts'

describe('headings', () => {
  test.each<[GridColumn, readonly Cell[]]>([
    ['intervention', ['Intervention', 'Menu item', 'Project', 'Service area']],
    ['costType', ['Cost type', 'Type of spend', 'Expenditure category', 'Subjective']],
    [
      'q1',
      [
        'Q1',
        'q1',
        'Quarter 1',
        'Qtr 1 (£)',
        '1st quarter',
        'Apr-Jun',
        'April to June',
        'Q1: Apr – Jun',
        'First quarter',
      ],
    ],
    ['q4', ['Q4', 'Jan-Mar', 'January – March 2028', 'Q4 (Jan-Mar)', 'Quarter four']],
    ['m1', ['April', 'Apr', 'Apr-27', 'April 2027', '2027-04-01']],
    ['m2', ['May', 'May 27', '2027-05-31']],
    ['m12', ['March', 'Mar-28', '2028-03-01']],
    [
      'amount',
      ['Total', 'Annual cost', 'Budget (£)', 'Amount', 'Full year', '2027-28', 'Cost 2027/28', 'Year 1'],
    ],
    ['year2', ['Year 2', 'Yr2', 'Second year']],
    ['year3', ['Year 3', 'Y3']],
    ['note', ['Notes', 'Comments', 'Rationale']],
    [
      'skip',
      [
        'Ref',
        'Line no.',
        'Q1 actual',
        'Forecast',
        'Variance',
        'Last year',
        'Postcode',
        'Unit cost',
        'Nights',
      ],
    ],
  ])('%s', (column, headings) => {
    for (const heading of headings) expect([heading, meaning(heading)]).toEqual([heading, column])
  })
  test('what stands under a heading decides what it can mean', () => {
    expect(meaning('Cost', 500, '£600')).toBe('amount')
    expect(map(['Cost', 'Grant', 'Budget'], ['Nurse', 'A', 5], ['Kits', 'B', 6]).columns).toEqual([
      'description',
      'source',
      'amount',
    ])
    expect(meaning('Category', 'Harm reduction', 'Recovery')).toBe('intervention')
    expect(meaning('Category', 'Staffing', 'Premises')).toBe('costType')
    expect(meaning('Grant', 500, 600)).toBe('skip')
  })
  test('of two that say the same the surer one is taken', () => {
    expect(map(['Item', 'Budget', 'Total'], ['a', 1, 2], ['b', 3, 4]).columns).toEqual([
      'description',
      'skip',
      'amount',
    ])
  })
  test('a unit cost with a quantity is a working', () => {
    expect(map(['Line', 'Unit cost', 'No. of placements', 'Nights each'], ['a', 120, 5, 28]).columns).toEqual(
      ['description', 'unitCost', 'quantity', 'each'],
    )
  })
  test('“Year 1” is surer than a total, which beside later years may be of all of them and is told', () => {
    const found = map(['Description', 'Total', 'Year 1', 'Year 2', 'Year 3'], ['a', 6, 1, 2, 3])
    expect(found.columns).toEqual(['description', 'skip', 'amount', 'year2', 'year3'])
    expect(found.leftOut).toMatchObject([
      { heading: 'Total', why: expect.stringContaining('sum of several years') as string },
    ])
    expect(map(['Description', 'Total', 'Year 2'], ['a', 6, 2]).columns[1]).toBe('skip')
    expect(map(['Description', 'Year 1 total', 'Year 2'], ['a', 6, 2]).columns[1]).toBe('amount')
    expect(map(['Description', 'Q1', 'Total year', 'Year 2'], ['a', 6, 6, 2]).columns[2]).toBe('amount')
  })
  test.each(['% of total', 'Total (%)', 'Percentage of total', 'Share of total', 'Proportion of budget'])(
    '“%s” is no amount',
    (heading) => {
      expect(map(['Description', 'Amount', heading], ['a', 500, 0.25]).columns).toEqual([
        ...['description', 'amount', 'skip'],
      ])
      expect(meaning('Total incl. 20% VAT', 5)).toBe('amount')
    },
  )
  test.each(['Revised', 'Proposed', 'Requested', 'Current', 'Latest'])(
    'a %s budget goes before an original one, which is told',
    (better) => {
      const found = map(['Line', 'Original total', `${better} budget`], ['a', 1, 2])
      expect(found.columns).toEqual(['description', 'skip', 'amount'])
      expect(found.leftOut).toEqual([
        { heading: 'Original total', why: `is not taken, as “${better} budget” is taken for the same` },
      ])
    },
  )
  test('what is proposed goes before what is current, and one word is enough', () => {
    expect(map(['Line', 'Grant', 'Baseline', 'Proposed'], ['a', 'A', 1, 2]).columns[3]).toBe('amount')
    expect(map(['Line', 'Current total', 'Proposed budget'], ['a', 1, 2]).columns[2]).toBe('amount')
    expect(meaning('Proposed WTE', 2)).toBe('skip')
  })
  test('posts, elements and net amounts are known', () => {
    expect(map(['Post', 'Grade', 'Total cost'], ['Nurse', 'B6', 5]).columns).toEqual([
      ...['description', 'skip', 'amount'],
    ])
    expect(map(['Element', 'Provider', 'Budget 2027-28'], ['Kits', 'We', 5]).columns).toEqual([
      ...['description', 'skip', 'amount'],
    ])
    const net = map(['Role', 'Net', 'VAT', 'Gross'], ['Nurse', 100, 20, 120])
    expect(net.columns).toEqual(['description', 'amount', 'skip', 'skip'])
    expect(net.leftOut).toMatchObject([{ heading: 'Gross' }])
  })
  test('weeks, days and hours are units of each, or the quantity where there is no other', () => {
    const columns = (...headings: string[]) => map(headings, ['Rehab', 700, 12, 5, 42000]).columns
    const working = ['description', 'unitCost', 'each', 'quantity', 'amount']
    expect(columns('Description', 'Weekly rate', 'Weeks', 'Placements', 'Total')).toEqual(working)
    expect(columns('Line', 'Cost per day', 'No. of days', 'Number of beds', 'Total')).toEqual(working)
    expect(columns('Line', 'Hourly rate', 'Hours', 'Grade', 'Total')).toEqual([
      ...['description', 'unitCost', 'quantity', 'skip', 'amount'],
    ])
  })
  test.each(['Grant code', 'Funding ref', 'Intervention reference', 'Cost type code'])(
    '“%s” is no name, and the real names are taken',
    (heading) => {
      expect(map([heading, 'Grant name', 'Q1'], ['G1', 'Grant A', 5]).columns).toEqual([
        'skip',
        'source',
        'q1',
      ])
    },
  )
  test.each(['Q1', 'Total (£)', 'Annual cost', 'April 2027', '2027-28', 'Year 2', 'Amount'])(
    '“%s” is taken over cells that are no amounts, so that each of them is told and the good ones go in',
    (heading) => {
      expect(meaning(heading, 'TBC', '#REF!', 'awaiting quote', 'see note', 500)).not.toBe('skip')
      expect(meaning(heading, 'TBC', '#REF!', 'awaiting quote', 'see note', 500)).not.toBe('description')
    },
  )
  test('“Cost” over errors and amounts still to come is an amount', () => {
    expect(map(['Item', 'Cost'], ['a', 'TBC'], ['b', '#REF!'], ['c', 5]).columns).toEqual([
      'description',
      'amount',
    ])
  })
  test('financial years side by side are the plan’s and its later ones', () => {
    expect(map(['Line', '2029-30', '2027-28', '2028/29'], ['a', 3, 1, 2]).columns).toEqual([
      'description',
      'year3',
      'amount',
      'year2',
    ])
  })
})

describe('where the lines are', () => {
  test('titles above, headings in two merged rows, empty rows, sub-totals, repeated headings, a total and a note', () => {
    const found = map(
      ['Wexmoor budget 2027-28', null, null, null],
      [null, null, null, null],
      ['Description', 'Grant', 'Quarterly profile', null],
      [null, null, 'Q1', 'Q2'],
      ['Harm reduction', null, null, null],
      ['Kits', 'Grant A', 1, 2],
      [null, null, null, null],
      ['Total abstinence group', 'Grant A', 3, 4],
      ['Sub-total: harm reduction', null, 4, 6],
      [null, null, 'Q1', 'Q2'],
      ['Recovery total', null, 5, 6],
      ['Rooms', 'Grant A', 5, 6],
      ['Grand total', null, 9, 12],
      ['Prepared by', 'Finance', null, null],
    )
    expect(found).toEqual({
      headerRow: 3,
      columns: ['description', 'source', 'q1', 'q2'],
      leftOut: [],
      lines: [5, 7, 11],
      ignored: [
        { row: 4, why: 'looks like a heading' },
        { row: 6, why: 'is empty' },
        { row: 8, why: 'looks like a total' },
        { row: 9, why: 'repeats the headings' },
        { row: 10, why: 'looks like a total' },
        { row: 12, why: 'looks like a total' },
        { row: 13, why: 'stands below the total' },
      ],
      told: [expect.stringMatching(/^Row 8, “Total abstinence group”, .* is it a total\?/)],
    })
  })
  test('a second row of headings that only says what the first are keeps their names', () => {
    const found = map(
      ['Description', 'Grant', 'Q1', null, 'Q2', null, 'Total'],
      [null, null, 'Budget', 'Actual', 'Budget', 'Actual', '£'],
      ['Kits', 'Grant A', 1, 9, 2, 9, 3],
    )
    expect(found).toMatchObject({ headerRow: 1, lines: [2] })
    expect(found.columns).toEqual(['description', 'source', 'q1', 'skip', 'q2', 'skip', 'amount'])
    expect(map(['Description', 'Q1'], ['Planned', null], ['Kits', 1])).toMatchObject({
      headerRow: 0,
      lines: [2],
    })
  })
  test('without headings the first words and the amounts are told by their places', () => {
    expect(map(['a', 1, 2, 3, 4], ['b', 5, 6, 7, 8])).toMatchObject({
      headerRow: -1,
      columns: ['description', 'q1', 'q2', 'q3', 'q4'],
      lines: [0, 1],
    })
    expect(map(['a', 'x', 1, 2], ['b', 'y', 3, 4]).columns).toEqual(['description', 'skip', 'skip', 'skip'])
  })
  test('an empty sheet and one of headings alone have no lines', () => {
    expect(map()).toEqual({ headerRow: -1, columns: [], leftOut: [], lines: [], ignored: [], told: [] })
    expect(map(['Description', 'Q1'])).toMatchObject({ headerRow: 0, lines: [] })
  })
  test('a hundred thousand rows are looked through', { timeout: 60_000 }, () => {
    const rows = Array.from({ length: 100_000 }, (_, row) => [`Line ${row}`, 'Grant A', row])
    expect(map(['Description', 'Grant', 'Total'], ...rows).lines).toHaveLength(100_000)
  })
})

describe('a real workbook of sixty lines', async () => {
  const file = join(import.meta.dirname, '../../fixtures/sheets/sixty-lines.xlsx')
  const [sheet] = await readSheets('sixty-lines.xlsx', new Uint8Array(readFileSync(file)))
  if (!sheet) throw new Error('The workbook has a sheet')
  const { columns, lines: found, ignored } = mapColumns(sheet, planYear)
  const rows = found.map((row) => ({ lineId: null, cells: sheet.rows[row] ?? [] }))
  const plan = () =>
    planOf(
      ...addAll({
        sources: ['Treatment and recovery grant', 'Local money', 'Inpatient detoxification grant'].map(
          (name, id) => source(`s${id}`, { name }),
        ),
        interventions: [
          'Needle and syringe programme',
          'Naloxone supply',
          'Structured treatment capacity',
          'Residential rehabilitation',
          'Recovery support',
          'Criminal justice pathway',
        ].map((title, id) => intervention(`i${id}`, { title })),
      }),
    )
  let made = 0
  const given = { interventionId: null, sourceId: null, belowId: null }
  const result = pasteLines(plan(), { columns, rows }, given, () => `line-${(made += 1)}`)

  test('is mapped whole', () => {
    expect(columns).toEqual([
      'skip',
      'description',
      'intervention',
      'costType',
      'source',
      'q1',
      'q2',
      'q3',
      'q4',
      'amount',
      'note',
    ])
    expect(rows).toHaveLength(60)
    expect(ignored.filter(({ why }) => why === 'looks like a total')).toHaveLength(7)
  })
  test('is previewed with nothing refused', () => {
    expect(result).toMatchObject({ refused: [], added: 60, changed: 0 })
  })
  test('makes lines that add up to the total that stands below them', () => {
    const filled = plan()
    applyChange(
      filled,
      decide(filled, { type: 'batch', title: 'Import', commands: [...result.commands] }).change,
    )
    const lines = [...filled.lines.values()]
    const grandTotal = sheet.rows.find((row) => row.includes('Grand total'))?.[9]
    expect(lines.reduce((sum, line) => sum + line.amount, 0)).toBe(Math.round(Number(grandTotal) * 100))
    expect(lines.every(({ amount, q1, q2, q3, q4 }) => amount === q1 + q2 + q3 + q4)).toBe(true)
    expect(lines.every(({ interventionId, shares }) => interventionId !== null && shares.length > 0)).toBe(
      true,
    )
    expect(lines.find(({ description }) => description === 'Cost 17')?.q2).toBe(-500_00)
    expect(lines.find(({ description }) => description.startsWith('Cost 31'))?.description).toBe(
      'Cost 31 – second half',
    )
  })
})
