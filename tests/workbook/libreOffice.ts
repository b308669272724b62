import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Workbook } from '../../src/domain/workbook/workbook.ts'
import { readSheets } from '../../src/workbook/readSheets.ts'
import { writeWorkbook } from '../../src/workbook/writeWorkbook.ts'
import type { FormulaCell } from './calculated.ts'

/** LibreOffice’s program, where it is installed. */
const office = 'soffice'
export const installed = spawnSync(office, ['--version']).status === 0
/** Where every check has to be run, its absence is a failure. */
export const mayBeSkipped = process.env['CI'] === undefined

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

/** What LibreOffice makes of every formula of workbooks when it opens them, in one run. */
export async function recalculated(
  workbooks: readonly Workbook[],
): Promise<readonly ((cell: FormulaCell) => unknown)[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ringfence-recalculated-'))
  try {
    const names = workbooks.map((_, index) => `plan-${index}.xlsx`)
    for (const [index, workbook] of workbooks.entries())
      writeFileSync(join(folder, names[index] ?? ''), withoutResults(await writeWorkbook(workbook)))
    const made = join(folder, 'made')
    const profile = pathToFileURL(join(folder, 'profile')).href
    execFileSync(
      office,
      [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'xlsx', '--outdir', made].concat(
        names.map((name) => join(folder, name)),
      ),
      { stdio: 'ignore', timeout: 150_000 },
    )
    return await Promise.all(names.map((name) => valuesIn(name, readFileSync(join(made, name)))))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function valuesIn(name: string, bytes: Uint8Array): Promise<(cell: FormulaCell) => unknown> {
  const sheets = await readSheets(name, new Uint8Array(bytes))
  const rows = new Map(sheets.map((sheet) => [sheet.name, sheet.rows]))
  return ({ sheet, row, column }) => rows.get(sheet)?.[row]?.[column]
}
