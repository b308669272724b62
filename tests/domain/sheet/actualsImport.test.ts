import { expect, test } from 'vitest'
import { readActuals, type ActualsRow } from '../../../src/domain/sheet/actualsImport.ts'
import { decide } from '../../../src/domain/editing/command.ts'
import type { Cell } from '../../../src/domain/sheet/sheet.ts'
import { addAll, line, planOf, post, source } from '../../fixtures/builders.ts'

const plan = planOf(
  ...addAll({
    sources: [source('g', { name: 'Grant' })],
    lines: [
      line('naloxone', { g: '100' }, [100, 0, 0, 0], { description: 'Naloxone kits' }),
      line('twice', {}, [0, 0, 0, 0], { description: 'Rent' }),
      line('again', {}, [0, 0, 0, 0], { description: 'rent' }),
    ],
    posts: [post('nurse', { g: '100' }, { title: 'Nurse' })],
  }),
  {
    type: 'actual.add',
    record: {
      id: 'a1',
      lineId: 'naloxone',
      postId: null,
      trainingId: null,
      sourceId: null,
      quarter: 1,
      amount: 5000 as never,
      note: 'First order',
      chargedTo: null,
    },
  },
)

const row = (what: string, ...quarters: Cell[]): ActualsRow => ({
  what,
  on: null,
  quarters: [0, 1, 2, 3].map((at) => quarters[at] ?? null),
})
let made = 0
const preview = (...rows: ActualsRow[]) => readActuals(plan, rows, () => `new-${(made += 1)}`)

test('amounts are read for costs and sources by their names; an empty cell says nothing', () => {
  const { changes, refused, commands } = preview(
    row('  naloxone   KITS ', 62.5, '', ' £1,200.50 '),
    row('Nurse', null, '(40)'),
    row('Grant', 0),
    row('', null),
  )
  expect(refused).toEqual([])
  expect(changes).toEqual([
    { what: 'Naloxone kits', quarter: 1, before: 5000, after: 6250 },
    { what: 'Naloxone kits', quarter: 3, before: null, after: 120050 },
    { what: 'Nurse', quarter: 2, before: null, after: -4000 },
    { what: 'Grant', quarter: 1, before: null, after: 0 },
  ])
  const { change } = decide(plan, { type: 'batch', title: 'Import', commands })
  expect(change.map(({ after }) => after)).toMatchObject([
    { id: 'a1', amount: 6250, note: 'First order' },
    { lineId: 'naloxone', quarter: 3, amount: 120050 },
    { postId: 'nurse', quarter: 2, amount: -4000 },
    { sourceId: 'g', lineId: null, quarter: 1, amount: 0 },
  ])
})

test('what stands so already is no change', () => {
  expect(preview(row('Naloxone kits', 50))).toMatchObject({ commands: [], changes: [], refused: [] })
})

test('what cannot be read is refused with its row, and the rest goes on', () => {
  const { changes, refused } = preview(
    row('Nurse', 'about 5k', '12.345', true, 1),
    row('Doctor', 5),
    row('Rent', 5),
    row('Nurse', null, null, null, 2),
    row('Grant', 1e12),
  )
  expect(changes).toEqual([{ what: 'Nurse', quarter: 4, before: null, after: 300, rows: 2 }])
  expect(
    refused.map(({ row: at, quarter, entered, why }) => [at, quarter, entered, why.split('.')[0]]),
  ).toEqual([
    [1, 1, 'about 5k', '“about 5k” is not an amount'],
    [1, 2, '12.345', '“12'],
    [1, 3, 'true', '“true” is not an amount'],
    [2, null, 'Doctor', 'No cost or source of this plan has this name'],
    [3, null, 'Rent', 'Several costs or sources have this name'],
    [5, 1, '1000000000000', 'Enter an amount of up to a billion pounds'],
  ])
})

test('the dust of a spreadsheet’s arithmetic is no penny', () => {
  const sum = 1.1 + 2.2
  expect(sum).not.toBe(3.3)
  expect(preview(row('Nurse', sum)).changes).toMatchObject([{ after: 330 }])
})

test('a paste names the very rows, and its names do not matter', () => {
  const rows = [{ ...row('whatever', 7), on: { table: 'lines', id: 'twice' } as const }]
  expect(preview(...rows).changes).toEqual([{ what: 'Rent', quarter: 1, before: null, after: 700 }])
  expect(preview({ ...row('', 7), on: { table: 'lines', id: 'gone' } }).refused).toMatchObject([
    { row: 1, quarter: null },
  ])
})

test('a dash says nothing, a nought does, and a row with amounts needs a name', () => {
  const { changes, refused } = preview(
    row('Nurse', '-', ' £ -   ', 0, 'nil'),
    row('Naloxone kits', '–'),
    row('', 5),
    row('   ', null, 6),
    row('', null),
    row('Grant', '#REF!', '2027-04-01'),
  )
  expect(changes.map(({ quarter, after }) => [quarter, after])).toEqual([
    [3, 0],
    [4, 0],
  ])
  expect(refused.map(({ row: at, quarter, why }) => [at, quarter, why])).toEqual([
    [3, null, 'This row has no name. Give it the name that the cost or source has in the plan'],
    [4, null, 'This row has no name. Give it the name that the cost or source has in the plan'],
    [6, 1, '“#REF!” is an error in the spreadsheet. Put it right there, or enter the amount'],
    [6, 2, expect.stringContaining('looks like a date, 1 April 2027')],
  ])
})

test('several rows about the same thing are added up quarter by quarter, and told', () => {
  const { changes, refused, control, commands } = preview(
    row('Nurse', 10, 1.5),
    row('Grant', 7),
    row('nurse', '20.25', null, 5),
    row('NURSE', '(0.25)', '-', 'TBC'),
  )
  expect(changes).toEqual([
    { what: 'Nurse', quarter: 1, before: null, after: 30_00, rows: 3 },
    { what: 'Nurse', quarter: 2, before: null, after: 1_50 },
    { what: 'Grant', quarter: 1, before: null, after: 7_00 },
  ])
  expect(commands).toHaveLength(3)
  expect(refused.map(({ row: at, quarter, why }) => [at, quarter, why.split('.')[0]])).toEqual([
    [3, 3, 'Another row about the same cannot be read, so that they cannot be added up'],
    [4, 3, '“TBC” is not an amount'],
  ])
  expect(control).toMatchObject({ inRows: 43_50, taken: 38_50, leftOut: 5_00 })
})

test('a row without a name is not that of a line without a description', () => {
  const nameless = planOf(...addAll({ lines: [line('l', {}, [0, 0, 0, 0], { description: '' })] }))
  expect(readActuals(nameless, [row('', 5)], () => 'new')).toMatchObject({
    changes: [],
    refused: [{ row: 1 }],
  })
})

test('results of formulas are rounded and counted, and what the rows come to can be ticked off', () => {
  const { changes, refused, rounded, control } = preview(
    row('Nurse', 100.256, 50.004),
    row('Naloxone kits', 50),
    row('Nobody', 1, 'TBC'),
    row('Grant', 'TBC', 2),
  )
  expect(changes.map(({ after }) => after)).toEqual([100_26, 50_00, 2_00])
  expect(refused).toHaveLength(2)
  expect(rounded).toBe(2)
  expect(control).toEqual({ inRows: 203_26, taken: 202_26, leftOut: 1_00, rounding: 0 })
})

test('a name that is not known is told once, and what it is said to mean holds for its rows', () => {
  const rows = [row('Needle kits', 5), row('needle  KITS', null, 6), row('Rent', 7), row('', 8)]
  expect(preview(...rows).unknown).toEqual([
    { name: 'Needle kits', rows: 2 },
    { name: 'Rent', rows: 1 },
  ])
  const meanings = [
    { name: 'Needle Kits', on: { table: 'lines', id: 'naloxone' } },
    { name: 'Rent', on: { table: 'lines', id: 'again' } },
  ] as const
  const { changes, refused, unknown } = readActuals(plan, rows, () => 'new', meanings)
  expect(changes).toMatchObject([
    { what: 'Naloxone kits', quarter: 1, after: 5_00 },
    { what: 'Naloxone kits', quarter: 2, after: 6_00 },
    { what: 'rent', quarter: 1, after: 7_00 },
  ])
  expect(unknown).toEqual([])
  expect(refused).toMatchObject([{ row: 4, quarter: null }])
  const gone = [{ name: 'Rent', on: { table: 'lines', id: 'gone' } }] as const
  expect(readActuals(plan, [row('Rent', 7)], () => 'new', gone).refused).toMatchObject([
    { why: 'This is no longer in the plan. It may have been removed or undone' },
  ])
})
