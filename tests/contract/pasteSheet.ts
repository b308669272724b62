import assert from 'node:assert/strict'
import { blockOfLines } from '../../src/contract/blockOfLines.ts'
import type { Client } from '../../src/contract/client.ts'
import { newPlan } from './newPlan.ts'

/** Takes the lines of a CSV file the whole way into a plan and back out. */
export async function pasteSheet(client: Client): Promise<void> {
  const { id, revision } = await newPlan(client)
  const csv = 'Budget\nDescription,Funding,Q1,Q2\nKits,Somebody,£10.50,=5*4\nRooms,,TBC,3\nTotal,,1,2\n'
  const { sheets } = await client['sheet.read']({
    fileName: 'a.csv',
    base64: Buffer.from(csv).toString('base64'),
  })
  const [sheet] = sheets
  assert.ok(sheet)
  const mapping = await client['lines.mapping']({ id, sheet })
  assert.deepEqual(mapping.columns, ['description', 'source', 'q1', 'q2'])
  assert.deepEqual(mapping.lines, [2, 3])
  const block = blockOfLines(sheet, mapping)
  const given = { interventionId: null, sourceId: null, belowId: null }
  const others = mapping.ignored.map(({ row }) => [...(sheet.rows[row] ?? [])])
  const preview = await client['lines.preview']({ id, block, given, others })
  assert.equal(preview.added, 2)
  assert.deepEqual(preview.control, { inRows: 33_50, taken: 33_50, leftOut: 0, rounding: 0 })
  assert.deepEqual(preview.others, [3_00])
  assert.deepEqual(preview.unknown, [{ column: 'source', name: 'Somebody', rows: 1 }])
  assert.deepEqual(
    preview.refused.map(({ row, column }) => [row, column]),
    [
      [0, 'source'],
      [1, 'q1'],
    ],
  )
  const command = { type: 'batch', title: 'Paste', commands: preview.commands } as const
  const update = await client['plan.execute']({ id, revision, command })
  const keys = update.records.map((record) => `lines/${record.id}`)
  const { total } = await client['plan.months']({ id, costs: null })
  const { all } = await client['plan.sums']({ id, groups: { all: { costs: keys, paidBy: null } } })
  assert.ok(all)
  assert.equal(all.amount, 33_50)
  assert.deepEqual(all.months, total)
  const rows = [{ costs: keys, paidBy: null }]
  assert.deepEqual(await client['plan.sumCells']({ id, rows, columns: ['description', 'q2', 'amount'] }), {
    sum: 23_00,
    count: 2,
    average: 11_50,
    leftOut: ['amount'],
  })
  assert.equal((await client['plan.undo']({ id, revision: update.revision })).records.length, 2)
}
