import type { Client } from '../src/contract/client.ts'
import type { Input } from '../src/contract/operations.ts'
import { plainDate } from '../src/domain/values/date.ts'
import { Decimal } from '../src/domain/values/decimal.ts'
import { pence } from '../src/domain/values/money.ts'
import { inTurn, type Spread } from './measure.ts'

type Command = Input<'plan.execute'>['command']
type Kind =
  | 'plan renamed'
  | 'source renamed'
  | 'allocation changed'
  | 'months'
  | 'sums of 20 groups'
  | 'sums by source'
  | 'cut'

/** What people do besides typing amounts: edits that much hangs on, and questions that look at every cost. */
export async function measureOtherWork(
  client: Client,
  id: string,
  rounds: number,
): Promise<Readonly<Record<Kind, Spread>>> {
  const { tables, revision: first } = await client['plan.open']({ id })
  const [source] = tables.sources.filter(({ inPlan, allocation }) => inPlan && allocation !== null)
  if (!source) throw new Error('The sample plan has no source of its own')
  let revision = first
  let turn = 0
  const execute = async (command: Command) => {
    ;({ revision } = await client['plan.execute']({ id, revision, command }))
  }
  const groups = Object.fromEntries(
    [...Map.groupBy(tables.lines, ({ interventionId }) => interventionId ?? '')].map(([group, lines]) => [
      group,
      { costs: lines.map((line) => `lines/${line.id}`), paidBy: null },
    ]),
  )
  const sourceIds = tables.sources.map(({ id: sourceId }) => sourceId)
  const bySource = Object.fromEntries(
    sourceIds.map((sourceId) => [
      sourceId,
      {
        costs: tables.lines
          .filter(({ shares }) => shares.some((share) => share.sourceId === sourceId))
          .map((line) => `lines/${line.id}`),
        paidBy: { sourceId, inside: false },
      },
    ]),
  )
  const changeSource = (fields: object): Command => ({ type: 'source.change', id: source.id, fields })
  return await inTurn<Kind>(
    {
      'plan renamed': () => execute({ type: 'details.change', fields: { title: `Plan ${(turn += 1)}` } }),
      'source renamed': () => execute(changeSource({ name: `Grant ${(turn += 1)}` })),
      'allocation changed': () => execute(changeSource({ allocation: pence(1e9 + (turn += 1)) })),
      months: async () => {
        await client['plan.months']({ id, costs: [`lines/bench-${turn % tables.lines.length}`] })
      },
      'sums of 20 groups': async () => {
        await client['plan.sums']({ id, groups })
      },
      'sums by source': async () => {
        await client['plan.sums']({ id, groups: bySource })
      },
      cut: async () => {
        const asked = { sourceId: source.id, from: plainDate('2027-10-01'), of: 'year' } as const
        await client['cut.workOut']({ id, ...asked, percent: Decimal.parse('8') })
      },
    },
    rounds,
  )
}
