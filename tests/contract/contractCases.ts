import assert from 'node:assert/strict'
import { createClient, type Client } from '../../src/contract/client.ts'
import { operations, type OperationName } from '../../src/contract/operations.ts'
import type { Send } from '../../src/contract/reply.ts'
import { DocumentName, type MadeFile } from '../../src/contract/views.ts'
import { Refusal } from '../../src/domain/refusal.ts'
import { figure } from '../../src/domain/values/figure.ts'
import { pence } from '../../src/domain/values/money.ts'
import { addAll, line, source } from '../fixtures/builders.ts'
import { newPlan } from './newPlan.ts'
import { pasteSheet } from './pasteSheet.ts'
import { refusedCalls } from './refusedCalls.ts'
import { returnsCase } from './returnsCase.ts'
import { scenarioCase } from './scenarioCase.ts'

/** One thing every shell must carry, whatever its transport and whatever runs the tests. */
export interface ContractCase {
  readonly name: string
  readonly run: (client: Client, send: Send) => Promise<void>
}

const sheetFile = ({ fileName, base64 }: MadeFile) => ({ fileName, base64 })

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
    name: 'every figure is explained, and one in full down to the field it is written in',
    run: async (client) => {
      const { id } = await client['library.createSample']({})
      const figures = await client['plan.figures']({ id })
      const explanations = await client['plan.explainFigures']({ id })
      assert.deepEqual(
        explanations.map(({ name, amount }) => [name, amount]),
        figures.map(({ name, pence: amount }) => [name, amount]),
      )
      const planned = await client['plan.explain']({ id, figure: figure.planned(3) })
      assert.equal(planned.parts[0]?.record?.field, 'q3')
      await assert.rejects(client['plan.explain']({ id, figure: 'plan/dreamt' }), { code: 'no-such-figure' })
      const [line] = (await client['plan.open']({ id })).tables.lines
      const sum = await client['plan.explainSum']({
        ...{ id, title: 'Rows shown', period: 3 },
        ...{ costs: [`lines/${line?.id ?? ''}`], paidBy: null },
      })
      assert.deepEqual([sum.amount, sum.parts[0]?.record?.field], [line?.q3, 'q3'])
    },
  },
  {
    name: 'the sample opens with its figures, checks and documents',
    run: async (client) => {
      const { id } = await client['library.createSample']({})
      const { lines, posts } = (await client['plan.open']({ id })).tables
      assert.ok(lines.length + posts.length >= 60)
      assert.equal((await client['plan.check']({ id, stage: 'drafting' })).stops, 0)
      const { base64, fileName } = await client['document.make']({ id, document: 'annual-plan' })
      assert.match(fileName, /\.docx$/)
      assert.equal(Buffer.from(base64, 'base64').subarray(0, 2).toString(), 'PK')
    },
  },
  {
    name: 'every document is made as a file of its kind',
    run: async (client) => {
      const { id } = await client['library.createSample']({})
      const made = async (document: DocumentName) => await client['document.make']({ id, document })
      const endings = await Promise.all(
        DocumentName.options.map(async (name) => /[.]\w+$/.exec((await made(name)).fileName)?.[0]),
      )
      assert.deepEqual(endings, ['.docx', '.docx', '.xlsx', '.csv', '.ics'])
      const { sheets } = await client['sheet.read'](await made('workbook').then(sheetFile))
      assert.equal(sheets[0]?.name, 'Read me')
      const [tidy] = (await client['sheet.read'](await made('tidy-data').then(sheetFile))).sheets
      const figures = await client['plan.figures']({ id })
      const planned = figures.find(({ name }) => name === figure.planned())?.pence ?? 0
      const fact = tidy?.rows.find((row) => row[3] === 'plan' && row[6] === 'planned' && row[7] === 'Year')
      assert.equal(Math.round(Number(fact?.[8]) * 100), planned)
    },
  },
  {
    name: 'the workforce is told by role, exactly',
    run: async (client) => {
      const { id } = await client['library.createSample']({})
      const { rows, total, posts } = await client['plan.workforce']({ id })
      assert.deepEqual(
        rows.map(({ roleId, wte, difference }) => [roleId, wte, difference]),
        [
          ['recovery-coordinator', '8', '8'],
          ['criminal-justice-worker', '3', '1'],
          ['nurse', '3', '3'],
          ['prescriber', '5', '0'],
          ['team-leader', '2', '0'],
        ],
      )
      assert.deepEqual([total.wte, total.vacantWte, total.headcount], ['21', '11', 22])
      assert.deepEqual(posts['po-04'], { days: 275, ofYear: 366 })
    },
  },
  {
    name: 'a version is saved, compared, gone back to and re-profiled against',
    run: async (client) => {
      const { id, revision } = await newPlan(client)
      const commands = addAll({
        sources: [source('g', { name: 'Grant', allocation: pence(100_00) })],
        lines: [line('l', { g: '100' }, [40_00, 0, 0, 0])],
      })
      const begun = await client['plan.execute']({
        id,
        revision,
        command: { type: 'batch', title: 'Begin', commands },
      })
      const saved = await client['version.save']({ id, revision: begun.revision, title: 'Agreed', note: '' })
      const versionId = saved.records[0]?.id ?? ''
      const { contentHashes } = await client['version.now']({ id })
      for (const hash of contentHashes) assert.match(hash, /^[0-9a-f]{64}$/)
      const { today } = await client['plan.open']({ id })
      const approval = { by: 'Board', on: today, reference: 'Minute 7' }
      const approved = await client['version.approve']({
        id,
        revision: saved.revision,
        versionId,
        approval,
      })
      const { tables } = await client['plan.open']({ id })
      assert.deepEqual(tables.versions[0]?.approval, approval)
      const changed = await client['plan.execute']({
        id,
        revision: approved.revision,
        command: { type: 'line.setQuarter', id: 'l', quarter: 2, amount: pence(10_00) },
      })
      assert.deepEqual((await client['version.compare']({ id, from: versionId, to: null })).areas, [
        { area: 'Budget lines', added: 0, removed: 0, changed: 1 },
      ])
      const recorded = await client['reprofile.record']({
        id,
        revision: changed.revision,
        title: 'More in summer',
        reason: 'Demand',
        approval: '',
        approvedOn: null,
      })
      const { departures, logged, log } = await client['reprofile.read']({ id })
      assert.deepEqual([departures.figures.length, logged, Object.keys(log).length], [2, true, 1])
      assert.deepEqual(
        departures.costs.map(({ label, before, after }) => [label, before, after]),
        [['Line l, planned, July to September', 0, 10_00]],
      )
      assert.deepEqual(await client['version.previewRestore']({ id, versionId }), {
        areas: [{ area: 'Budget lines', added: 0, removed: 0, changed: 1 }],
        goesAlong: [],
      })
      const back = await client['version.restore']({ id, revision: recorded.revision, versionId })
      assert.equal(back.figures[figure.sourcePlanned('g')], 40_00)
      assert.equal((await client['version.now']({ id })).contentHashes[0], contentHashes[0])
    },
  },
  {
    name: 'what was spent is read from rows and from a sheet before anything is entered',
    run: async (client) => {
      const { id, revision } = await newPlan(client)
      const commands = addAll({ lines: [line('l', {}, [40_00, 0, 0, 0], { description: 'Kits' })] })
      await client['plan.execute']({ id, revision, command: { type: 'batch', title: 'Begin', commands } })
      const rows = [{ what: 'kits', quarters: ['12.50', null, 'some', null] }]
      const preview = await client['actuals.preview']({ id, rows })
      assert.deepEqual(preview.changes, [{ what: 'Kits', quarter: 1, before: null, after: 12_50 }])
      assert.deepEqual(
        preview.refused.map(({ row, quarter }) => [row, quarter]),
        [[1, 3]],
      )
      const sheet = [
        ['Description', 'Q1'],
        ['Kits', 12.5],
      ]
      const fromSheet = await client['actuals.previewSheet']({ id, sheet })
      assert.deepEqual(fromSheet.changes, preview.changes)
      assert.equal((await client['plan.open']({ id })).tables.actuals.length, 0)
    },
  },
  returnsCase,
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
    name: 'a sheet is read, mapped, previewed and pasted as one step, and its months and sums add up',
    run: pasteSheet,
  },
  scenarioCase,
  {
    name: 'it says who and what it is',
    run: async (client) => {
      assert.match((await client['about.read']({})).version, /^\d+\.\d+\.\d+$/)
    },
  },
  ...refusedCalls.map(([name, operation, input, code]) => ({
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
