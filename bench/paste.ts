import type { Client } from '../src/contract/client.ts'
import type { Input } from '../src/contract/operations.ts'
import { heapNow, inTurn, type Spread } from './measure.ts'

type Block = Input<'lines.preview'>['block']

export interface PasteMeasured {
  /** What the paste does, from the cells to the sentence about each. */
  readonly preview: Spread
  /** The same made durable as one step, every figure and check up to date. */
  readonly whole: Spread
  /** In MB, before the first paste and after the last. */
  readonly heapBefore: number
  readonly heapAfter: number
}

const columns: Block['columns'] = ['description', 'costType', 'source', 'q1', 'q2', 'q3', 'q4', 'note']

/** Pastes 1,000 rows of 8 cells, of which a few are refused, over the lines of an open plan, again and again. */
export async function measurePaste(client: Client, id: string, rounds: number): Promise<PasteMeasured> {
  const heapBefore = heapNow()
  const { tables, revision: first } = await client['plan.open']({ id })
  const lineIds = tables.lines.slice(0, 1_000).map((line) => line.id)
  const [source] = tables.sources
  let revision = first
  let turn = 0
  const preview = () => {
    turn += 1
    const rows = lineIds.map((lineId, row) => ({ lineId, cells: cellsOf(turn, row, source?.name ?? '') }))
    const given = { interventionId: null, sourceId: null, belowId: null }
    return client['lines.preview']({ id, block: { columns, rows }, given })
  }
  const durations = await inTurn(
    {
      preview: async () => {
        await preview()
      },
      whole: async () => {
        const { commands } = await preview()
        const command = { type: 'batch', title: 'paste', commands } as const
        ;({ revision } = await client['plan.execute']({ id, revision, command }))
      },
    },
    rounds,
  )
  return { ...durations, heapBefore, heapAfter: heapNow() }
}

/** Amounts as people paste them: numbers, text with a pound sign, sums, and now and then something that is none. */
function cellsOf(turn: number, row: number, source: string): Block['rows'][number]['cells'] {
  const amount = turn * 1_000 + row
  const fourth = row % 100 === 99 ? 'TBC' : `=${amount}/4`
  return [
    `Cost ${row} of ${turn}`,
    'Staffing',
    source,
    amount,
    `£${amount}.50`,
    `(${amount})`,
    fourth,
    'As agreed',
  ]
}
