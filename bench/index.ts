import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../src/app.ts'
import { createClient } from '../src/contract/client.ts'
import { applyChange, type Change } from '../src/domain/editing/change.ts'
import { emptyPlan } from '../src/domain/plan/plan.ts'
import { pence } from '../src/domain/values/money.ts'
import { createReferenceLibrary } from '../src/packs/referenceLibrary.ts'
import { SqlitePlanFile } from '../src/storage/sqlitePlanFile.ts'
import { bareCommit } from './bareCommit.ts'
import { hyperFormulaModel } from './hyperFormulaModel.ts'
import { measureGrid, startChromium } from './gridFrames.ts'
import { heapNow, inTurn } from './measure.ts'
import { measureOtherWork } from './otherWork.ts'
import { measurePaste } from './paste.ts'
import { planOfSize } from './planOfSize.ts'

/** Measures an edit from the call to its answer: checked, decided, durable, every figure and check up to date. */
const sizes = [100, 1_000, 10_000]
const rounds = Number(process.argv[2] ?? 200)
const resourcesFolder = join(import.meta.dirname, '../resources')
const folder = mkdtempSync(join(tmpdir(), 'ringfence-bench-'))
const app = createApp({ plansFolder: folder, resourcesFolder, today: '2026-11-21' })
const client = createClient(app.send)
const bare = bareCommit(join(folder, 'bare.db'))

const opened = []
for (const lines of sizes) opened.push(await openPlanOf(lines))
const edits = Object.fromEntries(opened.map(({ lines, edit }) => [`edit at ${lines} lines`, edit]))
const spreadsheets = Object.fromEntries(
  opened.map(({ lines, spreadsheet }) => [`HyperFormula at ${lines} lines, nothing kept`, spreadsheet]),
)
// HyperFormula goes through so much memory that whatever comes next finds its caches cold: it has a turn of its own.
const results = {
  ...(await inTurn<string>({ 'bare commit': bare.commit, ...edits }, rounds)),
  ...(await inTurn<string>(spreadsheets, Math.ceil(rounds / 4))),
}

const floor = results['bare commit']?.median ?? 1
console.log(`Edit to durable, every figure and check up to date; ${rounds} rounds in turn, in one run\n`)
console.log('| What | median ms | 90% under ms | beside a bare durable commit |')
console.log('|---|---|---|---|')
for (const [name, { median, ninth }] of Object.entries(results))
  console.log(`| ${name} | ${median.toFixed(2)} | ${ninth.toFixed(2)} | ${(median / floor).toFixed(2)} × |`)
console.log('\n| What | opening ms | memory for it MB | the same in HyperFormula MB |')
console.log('|---|---|---|---|')
for (const { lines, opening, heap, heapOfModel } of opened)
  console.log(
    `| plan of ${lines} lines | ${opening.toFixed(0)} | ${heap.toFixed(0)} | ${heapOfModel.toFixed(0)} |`,
  )

const others = Math.max(3, Math.ceil(rounds / 20))
console.log(`\nOther work, median ms; ${others} rounds in turn\n`)
const kinds: string[] = []
for (const { id, lines } of opened) {
  const measured = await measureOtherWork(client, id, others)
  if (kinds.length === 0) {
    kinds.push(...Object.keys(measured))
    console.log(`| What | ${kinds.join(' | ')} |`)
    console.log(`|---|${kinds.map(() => '---|').join('')}`)
  }
  const medians = Object.values(measured).map(({ median }) => median.toFixed(1))
  console.log(`| plan of ${lines} lines | ${medians.join(' | ')} |`)
}

const pastes = Math.max(1, Math.ceil(rounds / 20))
console.log(`\nPaste of 1,000 rows of 8 cells over a plan's lines; ${pastes} rounds\n`)
console.log(
  '| What | preview, median ms | with making it durable, median ms | heap before MB | heap after MB |',
)
console.log('|---|---|---|---|---|')
for (const { id, lines } of opened.filter((each) => each.lines >= 1_000)) {
  const { preview, whole, heapBefore, heapAfter } = await measurePaste(client, id, pastes)
  const figures = [preview.median, whole.median, heapBefore, heapAfter].map((figure) => figure.toFixed(0))
  console.log(`| plan of ${lines} lines | ${figures.join(' | ')} |`)
}

console.log('\nThe grid in Chromium: times between frames, and from key to figure by what is looked at\n')
const browser = await startChromium()
let headed = false
for (const { id, lines } of opened) {
  const { idle, scrolling, edit, memory } = await measureGrid(browser, app.send, id)
  if (!headed) {
    const looks = Object.keys(edit).map((look) => `edit, ${look}, median ms`)
    const heads = ['What', 'idle page, 90% of frames under ms', 'scrolling, 90% of frames under ms', ...looks]
    console.log(`| ${[...heads, 'page memory MB'].join(' | ')} |`)
    console.log(`|${'---|'.repeat(heads.length + 1)}`)
    headed = true
  }
  const medians = Object.values(edit).map(({ median }) => median)
  const figures = [idle.ninth, scrolling.ninth, ...medians, memory].map((figure) => figure.toFixed(1))
  console.log(`| plan of ${lines} lines | ${figures.join(' | ')} |`)
}
await browser.close()

app.close()
bare.close()
rmSync(folder, { recursive: true })

async function openPlanOf(lines: number) {
  const path = join(folder, `${lines}.trplan`)
  makePlanFile(path, lines)
  const id = app.openFile(path)
  const before = heapNow()
  const start = performance.now()
  let { revision } = await client['plan.open']({ id })
  const opening = performance.now() - start
  const heap = heapNow() - before
  let turn = 0
  const edit = async () => {
    turn += 1
    const line = `bench-${(turn * 7919) % lines}`
    const command = { type: 'line.setQuarter', id: line, quarter: 2, amount: pence(turn) } as const
    ;({ revision } = await client['plan.execute']({ id, revision, command }))
  }
  const { model, heap: heapOfModel } = spreadsheetOf(lines)
  let edited = 0
  const spreadsheet = () => {
    edited += 1
    model.edit((edited * 7919) % lines, edited)
  }
  return { id, lines, edit, opening, heap, spreadsheet, heapOfModel }
}

/** The same lines in a spreadsheet engine, and what holding them costs in MB. */
function spreadsheetOf(lines: number) {
  const before = heapNow()
  const plan = emptyPlan()
  applyChange(plan, samplePlan(lines))
  const model = hyperFormulaModel(plan)
  return { model, heap: heapNow() - before }
}

/** The change that makes the sample plan with that many lines. */
function samplePlan(lines: number): Change {
  const reference = createReferenceLibrary(resourcesFolder)
  const { packYear, plan } = reference.sample()
  const pack = reference.packs().find((each) => each.financialYear === packYear)
  if (!pack) throw new Error('The sample has no pack')
  return planOfSize(plan, pack, lines)
}

function makePlanFile(path: string, lines: number): void {
  const first = {
    at: '2026-11-21T09:00:00Z',
    person: 'bench',
    kind: 'make',
    target: null,
    title: 'make',
  } as const
  SqlitePlanFile.create(path, { ...first, command: null, change: samplePlan(lines) }).close()
}
