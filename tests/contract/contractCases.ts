import assert from 'node:assert/strict'
import { createClient, type Client } from '../../src/contract/client.ts'
import { operations, type OperationName } from '../../src/contract/operations.ts'
import type { Send } from '../../src/contract/reply.ts'
import { Refusal } from '../../src/domain/refusal.ts'
import { figure } from '../../src/domain/values/figure.ts'
import { FinancialYear } from '../../src/domain/values/financialYear.ts'
import { pence } from '../../src/domain/values/money.ts'
import { addAll, line, source } from '../fixtures/builders.ts'

/** One thing every shell must carry, whatever its transport and whatever runs the tests. */
export interface ContractCase {
  readonly name: string
  readonly run: (client: Client, send: Send) => Promise<void>
}

/** Holds a transport to the contract: every reply must be what the contract says. */
const held =
  (send: Send): Send =>
  async (name, input) => {
    const reply = await send(name, input)
    if (reply.ok) operations[name as OperationName].output.parse(reply.value)
    return reply
  }

export async function runContractCase({ run }: ContractCase, send: Send): Promise<void> {
  await run(createClient(held(send)), send)
}

async function newPlan(client: Client): Promise<{ id: string; revision: number }> {
  const { packs } = await client['reference.read']({})
  const { id } = await client['library.create']({
    title: 'Contract plan',
    financialYear: FinancialYear.parse('2027-28'),
    packId: packs.find((pack) => pack.financialYear === '2027-28')?.id ?? '',
    authorities: [{ code: 'X1', name: 'Wexmoor' }],
  })
  return { id, revision: (await client['plan.open']({ id })).revision }
}

const refused: readonly (readonly [name: string, operation: string, input: unknown, code: string])[] = [
  ['an operation that is not there', 'plan.destroy', {}, 'unknown-operation'],
  ['a property every object has', 'constructor', {}, 'unknown-operation'],
  ['a path for an id', 'plan.open', { id: '../../etc/passwd' }, 'invalid-input'],
  ['nothing at all', 'plan.open', null, 'invalid-input'],
  ['a plan that is not there', 'plan.open', { id: 'nobody' }, 'no-such-plan'],
  [
    'a pack that is not there',
    'library.create',
    { title: 'P', financialYear: '2027-28', packId: 'gone', authorities: [{ code: 'X', name: 'X' }] },
    'no-such-pack',
  ],
  ['a file that is no plan', 'library.receive', { fileName: 'a.docx', base64: 'UEsDBA==' }, 'not-a-plan'],
  ['a document that is not there', 'document.make', { id: 'x', document: 'novel' }, 'invalid-input'],
]

export const contractCases: readonly ContractCase[] = [
  {
    name: 'over-planning a ring-fence is named, and undo clears it',
    run: async (client) => {
      const { id, revision } = await newPlan(client)
      const commands = addAll({
        sources: [source('ring', { allocation: pence(100_00) })],
        lines: [line('l', { ring: '100' }, [30_00, 30_00, 30_00, 30_00])],
      })
      const update = await client['plan.execute']({
        id,
        revision,
        command: { type: 'batch', title: 'Paste', commands },
      })
      assert.equal(update.figures[figure.sourceRemaining('ring')], -20_00)
      assert.deepEqual(
        update.findings['sources/ring']?.map(({ check, problem }) => [check, problem]),
        [['F1', 'Source ring is over-planned by £20: £120 is planned on it']],
      )
      const undone = await client['plan.undo']({ id, revision: update.revision })
      assert.deepEqual(undone.findings['sources/ring'], [])
      assert.equal(undone.redo, 'Paste')
    },
  },
  {
    name: 'an edit on a view that is no longer so is refused',
    run: async (client) => {
      const { id, revision } = await newPlan(client)
      const command = { type: 'section.write', section: { id: 'summary', text: 'First' } } as const
      await client['plan.execute']({ id, revision, command })
      await assert.rejects(client['plan.execute']({ id, revision, command }), { code: 'stale' })
    },
  },
  {
    name: 'a plan is listed, binned and restored',
    run: async (client) => {
      const { id } = await newPlan(client)
      const listed = async () => (await client['library.list']({})).some((plan) => plan.id === id)
      assert.equal(await listed(), true)
      const { binned } = await client['library.bin']({ id })
      assert.equal(await listed(), false)
      const restored = await client['library.restore']({ binned })
      assert.equal((await client['plan.open'](restored)).tables.plan[0]?.title, 'Contract plan')
    },
  },
  {
    name: 'the exchange format carries a whole plan there and back',
    run: async (client) => {
      const { id } = await client['library.createSample']({})
      const exchange = await client['plan.exchange']({ id })
      const copy = await client['library.import']({ exchange, packId: null })
      assert.deepEqual(await client['plan.exchange'](copy), exchange)
      assert.deepEqual(await client['plan.figures'](copy), await client['plan.figures']({ id }))
    },
  },
  {
    name: 'the sample opens with its figures, checks and documents',
    run: async (client) => {
      const { id } = await client['library.createSample']({})
      assert.ok((await client['plan.open']({ id })).tables.lines.length >= 60)
      assert.equal((await client['plan.check']({ id, stage: 'drafting' })).stops, 0)
      const { base64, fileName } = await client['document.make']({ id, document: 'annual-plan' })
      assert.match(fileName, /\.docx$/)
      assert.equal(Buffer.from(base64, 'base64').subarray(0, 2).toString(), 'PK')
    },
  },
  {
    name: 'the audit trail can be read and proven',
    run: async (client) => {
      const { id } = await newPlan(client)
      assert.deepEqual(
        (await client['plan.trail']({ id })).map(({ title }) => title),
        ['start a blank plan'],
      )
      const proof = await client['plan.verify']({ id })
      assert.equal(proof.intact && proof.entries, 1)
    },
  },
  {
    name: 'it says who and what it is',
    run: async (client) => {
      assert.match((await client['about.read']({})).version, /^\d+\.\d+\.\d+$/)
    },
  },
  ...refused.map(([name, operation, input, code]) => ({
    name: `it refuses ${name} in a sentence`,
    run: async (_: Client, send: Send) => {
      const reply = await send(operation, input)
      assert.equal(!reply.ok && reply.error.code, code)
      assert.ok(!reply.ok && reply.error.message.length > 10)
    },
  })),
  {
    name: 'a refusal reaches the caller as one',
    run: async (client) => {
      await assert.rejects(client['plan.open']({ id: 'nobody' }), Refusal)
    },
  },
]
