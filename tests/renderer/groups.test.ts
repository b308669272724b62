import { describe, expect, it } from 'vitest'
import type { CostRow, GridRow } from '../../src/renderer/screens/budget/rows/gridRow.ts'
import { asNewLines, blockFrom, blockOver, given } from '../../src/renderer/screens/budget/clipboard/block.ts'
import { clearing } from '../../src/renderer/screens/budget/clipboard/clearing.ts'
import { everyLine } from '../../src/renderer/screens/budget/lineFilter.ts'
import { lineNames } from '../../src/renderer/screens/budget/lineNames.ts'
import { fittingRow, postRow } from '../../src/renderer/screens/budget/rows/costRows.ts'
import { countedByHeading, grouped, withHeadings } from '../../src/renderer/screens/budget/rows/groups.ts'
import { StickyFilter } from '../../src/renderer/screens/budget/rows/stickyFilter.ts'
import { readMoney } from '../../src/renderer/screens/budget/grid/readMoney.ts'
import { packOf } from '../../src/domain/plan/plan.ts'
import { noMoney, pence } from '../../src/domain/values/money.ts'
import { intervention, line, planOf, post, source } from '../fixtures/builders.ts'

const kits = line('kits', { grant: '100' }, [100, 0, 0, 0], { costType: 'other' })
const workers = line('workers', { grant: '100' }, [0, 0, 0, 0], { interventionId: 'outreach' })
const lead = post('lead')
const rows: readonly CostRow[] = [fittingRow(kits), fittingRow(workers), postRow(lead)]
const byCost = ({ kind }: CostRow) => [{ key: kind, title: kind, paidBy: null }]
const whole = (row: CostRow) => row

describe('groups', () => {
  const groups = grouped(rows, byCost, whole)

  it('stand under headings in the order in which they come, with their costs', () => {
    expect(withHeadings(groups, new Set()).map(({ id }) => id)).toEqual([
      'group/line',
      'kits',
      'workers',
      'group/posts',
      'posts/lead',
    ])
    expect(countedByHeading(groups)).toEqual({
      'group/line': { costs: ['lines/kits', 'lines/workers'], paidBy: null },
      'group/posts': { costs: ['posts/lead'], paidBy: null },
    })
  })

  it('keep their heading when they are closed', () => {
    const shown = withHeadings(groups, new Set(['group/line']))
    expect(shown.map(({ id }) => id)).toEqual(['group/line', 'group/posts', 'posts/lead'])
    expect(shown[0]).toMatchObject({ costs: ['lines/kits', 'lines/workers'], open: false })
  })
})

describe('a filter', () => {
  const names = lineNames(packOf(planOf()), [intervention('outreach')], [source('grant')])

  it('keeps a line that an edit took out of it, marked, until it is changed', () => {
    const sticky = new StickyFilter()
    const filter = { ...everyLine, words: 'kits' }
    expect(sticky.rows([kits, workers], filter, names)).toEqual([fittingRow(kits)])
    const renamed = { ...kits, description: 'Needles' }
    expect(sticky.rows([renamed, workers], filter, names)).toMatchObject([{ id: 'kits', fits: false }])
    expect(sticky.rows([renamed, workers], { ...filter }, names)).toEqual([])
  })

  it('gives the very same row while a line is the same', () => {
    const sticky = new StickyFilter()
    const [before] = sticky.rows([kits], everyLine, names)
    expect(sticky.rows([kits], everyLine, names)[0]).toBe(before)
  })
})

describe('a block', () => {
  const heading: GridRow = { kind: 'group', id: 'group/x', title: 'X', costs: [], paidBy: null, open: true }

  it('goes over the lines shown, steps over headings and posts at the end, and on as new lines', () => {
    const placed = blockFrom([['a'], ['b'], ['c']], { rows: [heading, ...rows], columns: ['description'] })
    expect(placed.block.rows.map(({ lineId }) => lineId)).toEqual(['kits', 'workers', null])
    expect(placed).toMatchObject({ left: 0, last: { id: 'workers' } })
    expect(given(placed.last, everyLine)).toEqual({
      interventionId: 'outreach',
      sourceId: 'grant',
      belowId: 'workers',
    })
  })

  it('is put on a post when it begins there, so that the reason is told', () => {
    const { block } = blockFrom([['5']], { rows: [postRow(lead)], columns: ['q1', 'q2'] })
    expect(block).toEqual({ columns: ['q1'], rows: [{ lineId: 'lead', cells: ['5'] }] })
  })

  it('says how many of its columns have no place', () => {
    expect(blockFrom([['1', '2', '3']], { rows, columns: ['q4', 'amount'] }).left).toBe(1)
  })

  it('goes into new lines below the row it begins on when it is to be inserted', () => {
    const placed = blockFrom([['a'], ['b']], { rows: [heading, ...rows], columns: ['description'] })
    const inserted = asNewLines(placed, [heading, ...rows])
    expect(inserted.block.rows.map(({ lineId }) => lineId)).toEqual([null, null])
    expect(given(inserted.last, everyLine)).toMatchObject({ belowId: 'kits' })
    expect(given(asNewLines(placed, []).last, everyLine)).toEqual({
      interventionId: null,
      sourceId: null,
      belowId: null,
    })
  })

  it('over a range keeps each row over its own', () => {
    const { rows: over } = blockOver([['x'], ['1'], ['2']], { rows: [heading, ...rows], columns: ['q1'] })
    expect(over.slice(0, 2)).toEqual([
      { lineId: 'kits', cells: ['1'] },
      { lineId: 'workers', cells: ['2'] },
    ])
  })
})

describe('clearing', () => {
  it('empties money, words and choices of lines, and leaves cost types and posts', () => {
    expect(clearing(rows.slice(1), ['costType', 'q1', 'year2', 'shares'])).toEqual([
      { type: 'line.setQuarter', id: 'workers', quarter: 1, amount: noMoney },
      { type: 'line.change', id: 'workers', fields: { year2: null } },
      { type: 'line.change', id: 'workers', fields: { shares: [] } },
    ])
  })
})

describe('an amount as it is typed', () => {
  it('is read, worked out, or told what to enter', () => {
    expect(readMoney('=12*3450.50', 'the Q1 amount')).toEqual({ amount: pence(4140600), workedOut: true })
    expect(readMoney('1200*3', 'the Q1 amount')).toEqual({ amount: pence(360000), workedOut: true })
    expect(readMoney('2026/27', 'the Q1 amount')).toHaveProperty('refused')
    expect(readMoney('  ', 'the Q1 amount')).toEqual({ amount: null, workedOut: false })
    expect(readMoney('twelve', 'the Q1 amount')).toEqual({
      refused: 'Enter the Q1 amount in pounds, like 12,500 or 12,500.50',
    })
    expect(readMoney('=12*', 'the Q1 amount')).toHaveProperty('refused')
  })
})
