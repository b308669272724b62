import { blockOfLines } from '../../src/contract/blockOfLines.ts'
import { hiddenColumnsTold } from '../../src/contract/hiddenColumns.ts'
import { expect, test } from 'vitest'
import { operations } from '../../src/contract/operations.ts'
import { gridHandlers } from '../../src/services/gridWork.ts'
import { inYearHandlers } from '../../src/services/inYearHandlers.ts'
import type { PlanSession } from '../../src/services/planSession.ts'
import { addAll, line } from '../fixtures/builders.ts'
import { newPlanFile, openSession } from '../fixtures/files.ts'

const many = Array.from({ length: 600 }, (_, number) => number)

/** A plan with six hundred budget lines, each with a name of its own. */
function longPlan(): PlanSession {
  const session = openSession(newPlanFile())
  const lines = many.map((number) =>
    line(`l${number}`, {}, [1_00, 0, 0, 0], { description: `Cost ${number}` }),
  )
  session.execute(1, { type: 'batch', title: 'Begin', commands: addAll({ lines }) })
  return session
}

test('a paste tells the first 500 changes and refusals and how many more there are; none of its edits is lost', async () => {
  const session = longPlan()
  const { 'lines.preview': preview } = gridHandlers(
    () => session,
    () => Promise.reject(new Error('Nothing is read')),
  )
  const block = {
    columns: ['q1', 'q2'] as ('q1' | 'q2')[],
    rows: many.map((number) => ({ lineId: `l${number}`, cells: [number + 2, 'TBC'] })),
  }
  const given = { interventionId: null, sourceId: null, belowId: null }
  const told = operations['lines.preview'].output.parse(
    await preview({ id: 'id', block, given, meanings: [], others: [], skipHidden: false }),
  )
  expect([told.commands.length, told.changed]).toEqual([600, 600])
  expect([told.refused.length, told.moreRefused]).toEqual([500, 100])
  expect([told.changes.length, told.more]).toEqual([500, 100])
  expect(told.refused[499]).toMatchObject({ row: 499, column: 'q2', value: 'TBC' })
})

test('spending read from rows is told and counted likewise', () => {
  const session = longPlan()
  const { 'actuals.preview': preview } = inYearHandlers(
    () => session,
    () => session,
  )
  const rows = many.map((number) => ({
    what: `Cost ${number}`,
    on: null,
    quarters: [number, 'TBC', null, null],
  }))
  const told = operations['actuals.preview'].output.parse(preview({ id: 'id', rows }))
  expect(told.commands).toHaveLength(600)
  expect([told.changes.length, told.more]).toEqual([500, 100])
  expect([told.refused.length, told.moreRefused]).toEqual([500, 100])
})

test('what fits is told whole', () => {
  const session = longPlan()
  const { 'actuals.preview': preview } = inYearHandlers(
    () => session,
    () => session,
  )
  const rows = [{ what: 'Cost 1', on: null, quarters: [5, 'TBC', null, null] }]
  expect(preview({ id: 'id', rows })).toMatchObject({
    changes: [{ what: 'Cost 1' }],
    more: 0,
    refused: [{ row: 1 }],
    moreRefused: 0,
  })
})

test('rows that a spreadsheet hides are told with what they come to, and left out where that is asked', async () => {
  const session = longPlan()
  const { 'lines.preview': preview } = gridHandlers(
    () => session,
    () => Promise.reject(new Error('Nothing is read')),
  )
  const sheet = {
    name: 'Sheet1',
    rows: [
      ['Description', 'Q1', 'Note'],
      ['Kits', 100, null],
      ['Rooms', 20.5, null],
      ['Hall', 3, null],
    ],
    hiddenRows: [2, 3],
    hiddenColumns: [1, 2],
  }
  const columns: ('description' | 'q1' | 'skip')[] = ['description', 'q1', 'skip']
  const mapping = { headerRow: 0, columns, lines: [1, 2, 3], ignored: [], leftOut: [], told: [] }
  const given = { interventionId: null, sourceId: null, belowId: null }
  const asked = (skipHidden: boolean) =>
    preview({
      ...{ id: 'id', given, meanings: [], others: [], skipHidden },
      block: blockOfLines(sheet, mapping),
    })
  expect(await asked(false)).toMatchObject({
    added: 3,
    control: { inRows: 123_50 },
    hidden: 'Rows 3 to 4 are hidden in the spreadsheet and are taken in too: 2 rows, £23.50',
  })
  expect(await asked(true)).toMatchObject({
    added: 1,
    control: { inRows: 100_00, taken: 100_00 },
    hidden: 'Rows 3 to 4 are hidden in the spreadsheet and are left out: 2 rows, £23.50',
  })
  expect(hiddenColumnsTold(sheet, mapping)).toEqual([
    'Column B is hidden in the spreadsheet and is taken in too',
  ])
})

test('hidden rows count for what their workings come to, taken or left out', async () => {
  const session = longPlan()
  const { 'lines.preview': preview } = gridHandlers(
    () => session,
    () => Promise.reject(new Error('Nothing is read')),
  )
  const columns: ('description' | 'unitCost' | 'quantity' | 'q1')[] = [
    'description',
    'unitCost',
    'quantity',
    'q1',
  ]
  const block = {
    columns,
    rows: [
      { lineId: null, cells: ['Beds', 100, 12, null], hidden: 5 },
      { lineId: null, cells: ['Kits', null, null, 100], hidden: 6 },
      { lineId: null, cells: ['Rooms', null, null, 7] },
    ],
  }
  const given = { interventionId: null, sourceId: null, belowId: null }
  const asked = async (skipHidden: boolean) =>
    (await preview({ id: 'id', block, given, meanings: [], others: [], skipHidden })).hidden
  expect(await asked(false)).toContain('are taken in too: 2 rows, £1,300')
  expect(await asked(true)).toContain('are left out: 2 rows, £1,300')
})

test('where lines are hidden and the sum that heads them is not, that is told', () => {
  const session = longPlan()
  const { 'lines.mapping': mapping } = gridHandlers(
    () => session,
    () => Promise.reject(new Error('Nothing is read')),
  )
  const rows = [
    ['Description', 'Funding source', 'Amount'],
    ['Harm', null, 3000],
    ['Kits', 'Grant A', 1000],
    ['Rooms', 'Grant A', 2000],
    ['Treat', null, 700],
    ['Nurse', 'Grant A', 300],
    ['Worker', 'Grant A', 400],
  ]
  const toldWith = (...hiddenRows: number[]) =>
    operations['lines.mapping'].output.parse(
      mapping({ id: 'id', sheet: { name: 'S', rows, hiddenRows }, headerRow: null, places: null }),
    ).told
  expect(toldWith(2, 3)).toEqual([
    'Row 2, £3,000, is not taken as it is the sum of rows 3 to 4, which are hidden in the spreadsheet. Take these in with the others: where hidden rows are left out, nothing of it is taken',
  ])
  expect(toldWith(3)).toEqual([])
  expect(toldWith(1, 2, 3)).toEqual([])
})

test('hidden rows of spending are told likewise', () => {
  const session = longPlan()
  const { 'actuals.previewSheet': preview } = inYearHandlers(
    () => session,
    () => session,
  )
  const sheet = [
    ['Description', 'Q1', 'Q2'],
    ['Cost 1', 100, null],
    ['Cost 2', 20.5, 1],
    ['Cost 3', null, null],
    ['Cost 4', 5, 'TBC'],
  ]
  const asked = (skipHidden: boolean) =>
    operations['actuals.previewSheet'].output.parse(
      preview({
        ...{ id: 'id', sheet, name: '', meanings: [], skipHidden },
        ...{ hiddenRows: [2, 3, 4], hiddenColumns: [0, 2, 7] },
      }),
    )
  expect(asked(false)).toMatchObject({
    control: { inRows: 126_50 },
    hidden: 'Rows 3 and 5 are hidden in the spreadsheet and are taken in too: 2 rows, £26.50',
    told: ['Columns A and C are hidden in the spreadsheet and are taken in too'],
  })
  expect(asked(true)).toMatchObject({
    changes: [{ what: 'Cost 1' }],
    refused: [],
    control: { inRows: 100_00 },
    hidden: 'Rows 3 and 5 are hidden in the spreadsheet and are left out: 2 rows, £26.50',
  })
})
