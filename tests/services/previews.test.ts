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
    await preview({ id: 'id', block, given, meanings: [], others: [] }),
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
