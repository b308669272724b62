import { Refusal } from '../domain/refusal.ts'
import type { Sheet } from '../domain/sheet/sheet.ts'
import type { SheetReader } from '../services/ports.ts'
import { spreadsheetOf } from './fileKind.ts'
import { largestFile } from './limits.ts'
import { problems } from './problems.ts'
import { readCsv } from './readCsv.ts'
import { readOds } from './readOds.ts'
import { readXlsx } from './readXlsx.ts'

/** Reads a spreadsheet from outside: whatever the parsers of zip and XML trip over is damage, told in a sentence. */
export const readSheets: SheetReader = async (fileName, bytes) => {
  if (bytes.length === 0) throw problems.empty(fileName)
  if (bytes.length > largestFile) throw problems.tooLarge(fileName, largestFile / 1024 / 1024)
  const sheets = await sheetsOf(fileName, bytes).catch((error: unknown) => {
    throw error instanceof Refusal ? error : problems.damaged(fileName)
  })
  if (sheets.every(({ rows }) => rows.length === 0)) throw problems.empty(fileName)
  return sheets
}

async function sheetsOf(fileName: string, bytes: Uint8Array): Promise<readonly Sheet[]> {
  const spreadsheet = spreadsheetOf(fileName, bytes)
  switch (spreadsheet.kind) {
    case 'xlsx':
      return await readXlsx(fileName, spreadsheet.zip)
    case 'ods':
      return readOds(fileName, spreadsheet.zip)
    case 'csv':
      return [readCsv(fileName, spreadsheet.text)]
  }
}
