import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Line } from '../../../src/domain/costs/line.ts'
import type { SingleCommand } from '../../../src/domain/editing/command.ts'
import { cellWords } from '../../../src/domain/grid/cellWords.ts'
import type { GridColumn } from '../../../src/domain/grid/gridColumn.ts'
import { quarterColumns } from '../../../src/domain/values/moneyColumns.ts'
import { planNames } from '../../../src/domain/grid/planNames.ts'
import type { Cell } from '../../../src/domain/sheet/sheet.ts'
import type { Quarter } from '../../../src/domain/values/financialYear.ts'
import { pence } from '../../../src/domain/values/money.ts'
import { line } from '../../fixtures/builders.ts'
import { after, basis, newPlan, paste, pasted } from './pasting.ts'

const money = fc.integer({ min: -1e8, max: 1e8 }).map((amount) => pence(amount))

describe('pasting over lines', () => {
  test('equals typing the cells one by one', () => {
    const quarter = fc.record({
      id: fc.constantFrom('l1', 'l2', 'worked'),
      quarters: fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { minLength: 1 }),
      months: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1 }),
      amounts: fc.array(money, { minLength: 12, maxLength: 12 }),
      kind: fc.constantFrom('quarters', 'months', 'amount'),
    })
    fc.assert(
      fc.property(quarter, ({ id, kind, amounts, ...places }) => {
        const amount = (place: number) => amounts[place - 1] ?? pence(0)
        const typed: SingleCommand[] = {
          quarters: places.quarters.map((each) => ({
            type: 'line.setQuarter' as const,
            id,
            quarter: each as Quarter,
            amount: amount(each),
          })),
          months: places.months.map((month) => ({
            type: 'line.setMonth' as const,
            id,
            month,
            amount: amount(month),
          })),
          amount: id === 'worked' ? [] : [{ type: 'line.setAmount' as const, id, amount: amount(1) }],
        }[kind]
        const columns = {
          quarters: places.quarters.map((each) => `q${each}` as GridColumn),
          months: places.months.map((each) => `m${each}` as GridColumn),
          amount: ['amount' as const],
        }[kind]
        const cells = kind === 'amount' ? [amount(1)] : places[kind].map(amount)
        const result = paste(newPlan(), columns, [[id, ...cells.map((each) => each / 100)]])
        expect(after(result.commands).lines.get(id)).toEqual(after(typed).lines.get(id))
      }),
    )
  })

  test('what a line shows, pasted into an empty one, makes the same line', () => {
    const columns: GridColumn[] = [
      'description',
      'intervention',
      'costType',
      'source',
      ...quarterColumns,
      'year2',
      'year3',
      'note',
    ]
    const shares = fc.constantFrom<Record<string, string>[]>(
      {},
      { a: '100' },
      { a: '60', b: '40' },
      { c: '33.3', a: '66.7' },
      { b: '50' },
    )
    const anyLine = fc.record({
      shares,
      quarters: fc.tuple(money, money, money, money),
      interventionId: fc.constantFrom(null, 'n', 'r', 's'),
      costType: fc.constantFrom('staff' as const, 'grants' as const, 'other' as const),
      year2: fc.option(money),
      description: fc.constantFrom('Nurse, band 6', '=not a sum', 'Naloxone kits (500)', ''),
    })
    fc.assert(
      fc.property(anyLine, ({ shares: weights, quarters, ...more }) => {
        const plan = newPlan()
        const shown = line('shown', weights, quarters, { ...more, note: 'As agreed' })
        const cells = columns.map((column) => cellWords(shown, column, planNames(plan)))
        const { commands, refused } = paste(plan, columns, [['l2', ...cells]])
        expect(refused).toEqual([])
        // With no uplift the year after costs the same, and a sum that says so is none of its own.
        const year2 = shown.year2 === shown.amount ? null : shown.year2
        expect({ ...after(commands).lines.get('l2'), position: 0, id: 'shown' }).toEqual({ ...shown, year2 })
      }),
    )
  })

  test('refused cells change nothing, lose none of the others, and are told with their place', () => {
    const result = pasted(
      ['description', 'intervention', 'q1', 'q2', 'note'],
      ['l1', 'Kits', 'Housing', 'TBC', '50', 'ok'],
      ['gone', 'x', '', 1, 2, ''],
    )
    expect(result.refused).toEqual([
      {
        row: 0,
        column: 'intervention',
        value: 'Housing',
        reason: expect.stringContaining('not the name of an intervention') as string,
      },
      { row: 0, column: 'q1', value: 'TBC', reason: expect.stringContaining('not an amount') as string },
      {
        row: 1,
        column: 'description',
        value: 'x',
        reason: expect.stringContaining('no longer in the plan') as string,
      },
    ])
    expect(result).toMatchObject({ changed: 1, added: 0 })
    expect(result.line('l1')).toMatchObject({
      description: 'Kits',
      interventionId: null,
      q1: 100_00,
      q2: 50_00,
      amount: 850_00,
      note: 'ok',
    })
  })

  test('cells of nothing but refusals make no command', () => {
    expect(pasted(['q1', 'q2', 'intervention'], ['l1', 'TBC', '2027-04-01', '?'])).toMatchObject({
      commands: [],
      changed: 0,
    })
  })

  test('posts and training are refused in words', () => {
    const { refused, commands } = pasted(['description', 'q1'], ['p', 'x', 5], ['t', 'y', 6])
    expect(commands).toEqual([])
    expect(refused.map(({ reason }) => reason)).toEqual([
      'This row is a post. Change it under Workforce.',
      'This row is training. Change it under Workforce.',
    ])
  })

  test('the preview shows each cell before and after, and how it was worked out', () => {
    const { changes } = pasted(['source', 'q1', 'q2'], ['l1', '60% Grant A, 40% Grant C', '=12*3450.50', 200])
    expect(changes).toEqual([
      { row: 0, column: 'source', before: 'Grant A', after: '60% Grant A, 40% Grant C' },
      { row: 0, column: 'q1', before: '£100', after: '£41,406, worked out from =12*3450.50' },
    ])
  })

  test('the same line in two rows is changed once, the last row last', () => {
    const result = pasted(['q1'], ['l1', 1], ['l1', 2])
    expect(result).toMatchObject({ changed: 1 })
    expect(result.line('l1')).toMatchObject({ q1: 2_00 })
  })

  test('a column that is named twice is refused', () => {
    expect(() => pasted(['q1', 'q1'], ['l1', 1, 2])).toThrow(/hold the same/)
  })
})

describe('year, quarters and months', () => {
  const all: GridColumn[] = ['amount', ...quarterColumns]
  test.each<[string, Cell[], Partial<Record<keyof Line, number>>]>([
    [
      'only the year goes to the quarters as they were',
      [2000, '', '', '', ''],
      { amount: 2000_00, q1: 200_00, q4: 800_00 },
    ],
    ['only quarters make the year', ['', 1, 2, 3, 4], { amount: 10_00, q4: 4_00 }],
    ['an empty quarter among others is nought', ['', 1, '', 3, ''], { amount: 4_00, q2: 0, q4: 0 }],
    ['year and quarters that agree', [10, 1, 2, 3, 4], { amount: 10_00, q1: 1_00 }],
    [
      'year and quarters that disagree are both kept',
      [999, 1, 2, 3, 4],
      { amount: 999_00, q1: 1_00, q4: 4_00 },
    ],
    [
      'dashes beside a year say nothing',
      [999, '-', '-', '-', '-'],
      { amount: 999_00, q1: 99_90, q4: 399_60 },
    ],
    ['all empty clears', ['', '', '', '', ''], { amount: 0, q1: 0, q4: 0 }],
    ['a year that cannot be read clears nothing', ['TBC', '', '', '', ''], { amount: 1000_00, q1: 100_00 }],
  ])('%s', (_, cells, expected) => {
    expect(pasted(all, ['l1', ...cells]).line('l1')).toMatchObject(expected)
  })

  test('months make quarters and the year; a quarter that says otherwise is refused', () => {
    const result = pasted(['m1', 'm2', 'm3', 'q1', 'q2'], ['l1', 10, 20, 30, 70, 5])
    expect(result.refused).toMatchObject([
      { column: 'q1', reason: expect.stringContaining('make £60') as string },
    ])
    expect(result.line('l1')).toMatchObject({ q1: 60_00, q2: 5_00, amount: 765_00 })
    expect(pasted(['m1', 'm2', 'm3', 'q1'], ['l1', 10, 20, 30, 60]).refused).toEqual([])
  })

  test('a line with a working refuses its year in words and takes quarters', () => {
    const result = pasted(all, ['worked', 999, 1, 2, 3, 4])
    expect(result.refused).toMatchObject([
      { column: 'amount', reason: expect.stringContaining('worked out from its unit cost') as string },
    ])
    expect(result.line('worked')).toMatchObject({ amount: 1200_00, q1: 1_00, q4: 4_00, basis })
    expect(pasted(['amount'], ['worked', 1200]).refused).toEqual([])
  })
})

describe('noughts and dashes beside money', () => {
  const columns: GridColumn[] = [...quarterColumns, 'amount']
  test.each<[string, Cell[], number, number]>([
    ['quarters of dashes let the year spread', ['-', '-', '-', '-', 12_000], 12_000_00, 3000_00],
    ['quarters of noughts let the year spread', [0, 0, 0, 0, 12_000], 12_000_00, 3000_00],
    ['a year of nought lets its quarters make it', [5, 0, '-', '', '-'], 5_00, 5_00],
  ])('%s', (_, cells, amount, q1) => {
    const { control, line } = pasted(columns, ['l2', ...cells])
    expect(line('l2')).toMatchObject({ amount, q1 })
    expect(control).toEqual({ inRows: amount, taken: amount, leftOut: 0, rounding: 0 })
  })
  test('where nothing has money they clear', () => {
    expect(pasted(columns, ['l1', 0, 0, 0, 0, '-']).line('l1')).toMatchObject({ amount: 0, q4: 0 })
  })
})
