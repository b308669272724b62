import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import type { Plan } from '../../src/domain/plan.ts'
import { financeWorkbook } from '../../src/domain/workbook/financeWorkbook.ts'
import type { Workbook } from '../../src/domain/workbook/workbook.ts'
import { readSheets } from '../../src/workbook/readSheets.ts'
import { writeWorkbook } from '../../src/workbook/writeWorkbook.ts'
import { samplePlan, sourceOf } from '../domain/documents/plans.ts'
import { disagreements, formulasOf } from './calculated.ts'
import { anyPlan } from './plans.ts'

/** LibreOffice’s program, where it is installed. */
const office = 'soffice'
const installed = spawnSync(office, ['--version']).status === 0
/** Where every check has to be run, its absence is a failure. */
const mayBeSkipped = process.env['CI'] === undefined
const folder = mkdtempSync(join(tmpdir(), 'ringfence-recalculated-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Takes the engine's result from beside every formula, so that whoever opens the file has to work it out. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]) => [
    name,
    name.startsWith('xl/worksheets/')
      ? strToU8(strFromU8(content).replaceAll(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1'))
      : content,
  ])
  return zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>)
}

/** What LibreOffice makes of workbooks when it opens them, in one run. */
async function recalculated(workbooks: readonly Workbook[]) {
  const made = join(folder, 'made')
  mkdirSync(made)
  const names = workbooks.map((_, index) => `plan-${index}.xlsx`)
  for (const [index, workbook] of workbooks.entries())
    writeFileSync(join(folder, names[index] ?? ''), withoutResults(await writeWorkbook(workbook)))
  const profile = pathToFileURL(join(folder, 'profile')).href
  execFileSync(
    office,
    [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'xlsx', '--outdir', made].concat(
      names.map((name) => join(folder, name)),
    ),
    { stdio: 'ignore', timeout: 150_000 },
  )
  return await Promise.all(
    names.map((name) => readSheets(name, new Uint8Array(readFileSync(join(made, name))))),
  )
}

const randomPlans: readonly Plan[] = fc.sample(anyPlan, 1)

describe.skipIf(!installed && mayBeSkipped)(
  `LibreOffice works every formula out to the program’s figure${installed ? '' : ' (soffice is not installed)'}`,
  () => {
    test('of the sample and of a random plan, cell by cell', async () => {
      const workbooks = [samplePlan(), ...randomPlans].map((plan) => financeWorkbook(sourceOf(plan)))
      const read = await recalculated(workbooks)
      for (const [index, workbook] of workbooks.entries()) {
        const rows = new Map(read[index]?.map((sheet) => [sheet.name, sheet.rows]))
        expect(formulasOf(workbook).some(({ result }) => result !== 0)).toBe(true)
        expect(disagreements(workbook, ({ sheet, row, column }) => rows.get(sheet)?.[row]?.[column])).toEqual(
          [],
        )
      }
    }, 180_000)
  },
)
