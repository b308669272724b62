import { readFileSync } from 'node:fs'
import { strToU8, zipSync, type Zippable } from 'fflate'
import writeExcelFile, { type SheetData } from 'write-excel-file/node'
import { Refusal } from '../../src/domain/refusal.ts'
import { readSheets } from '../../src/workbook/readSheets.ts'

/** A file that comes with the tests: how each was made stands beside them. */
export const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../fixtures/sheets/${name}`, import.meta.url)))

export const xlsx = async (data: SheetData): Promise<Uint8Array> =>
  new Uint8Array(await writeExcelFile(data, { sheet: 'Sums', dateFormat: 'dd/mm/yyyy' }).toBuffer())

/** An Excel workbook around a worksheet given as XML. */
export const rawXlsx = (worksheet: string, parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipped({
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="Sums" sheetId="1" r:id="a"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': worksheet,
    ...parts,
  })

/** An OpenDocument spreadsheet around rows given as XML. */
export const rawOds = (rows: string, parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipped({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<office:document-content><table:table table:name="Sums">${rows}</table:table></office:document-content>`,
    ...parts,
  })

export const zipped = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])) satisfies Zippable,
  )

/** The rows of a file's only sheet. */
export async function rowsIn(name: string, bytes: Uint8Array) {
  const [sheet, ...others] = await readSheets(name, bytes)
  if (!sheet || others.length > 0) throw new Error('Not one sheet')
  return sheet.rows
}

/** The refusal that a file meets; any other outcome fails the test. */
export async function refusalOf(name: string, bytes: Uint8Array): Promise<Refusal> {
  const outcome: unknown = await readSheets(name, bytes).catch((error: unknown) => error)
  if (!(outcome instanceof Refusal))
    throw new Error(`Not refused: ${JSON.stringify(outcome)}`, { cause: outcome })
  return outcome
}
