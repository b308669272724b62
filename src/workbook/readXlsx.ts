import { zipSync, type Zippable } from 'fflate'
import readExcelFile from 'read-excel-file/node'
import type { Cell, Sheet } from '../domain/sheet/sheet.ts'
import { Filled, hiddenLast, trimmedSheet, type Unseen } from './filled.ts'
import { percentStyles } from './percentStyles.ts'
import { plainWorksheet } from './plainWorksheet.ts'
import { problems } from './problems.ts'
import { readWorkbookParts, relationsPath, workbookPath, type WorkbookParts } from './workbookParts.ts'
import type { Zip } from './zipGuard.ts'

/**
 * Reads the sheets of an Excel workbook, as they were last worked out: formulas give the result beside them. Hidden sheets
 * come last. Refuses a workbook that lists a sheet it does not have.
 */
export async function readXlsx(fileName: string, zip: Zip): Promise<readonly Sheet[]> {
  const workbook = readWorkbookParts(zip)
  const lost = workbook.sheets.find(({ path }) => path === null)
  if (lost) throw problems.lostSheet(fileName, lost.name)
  const { parts, hidden } = plainParts(fileName, zip, workbook)
  const repacked = zipSync(parts, { level: 0 })
  const sheets = await readExcelFile(Buffer.from(repacked.buffer, repacked.byteOffset, repacked.length))
  // A sheet that is only a chart has no cells, and the library then gives it no data, whatever its types say.
  return hiddenLast(
    sheets.map(({ sheet, data }: { sheet: string; data?: readonly (readonly unknown[])[] }, index) => {
      const { path, hidden: unseen } = workbook.sheets[index] ?? { path: null, hidden: false }
      return trimmedSheet(
        sheet,
        (data ?? []).map((row) => row.map(cellOf)),
        { sheet: unseen, ...(hidden.get(path ?? '') ?? allShown) },
      )
    }),
  )
}

/**
 * What the library needs of the workbook, packed anew, so that it unpacks nothing that was not measured here: its list of
 * sheets, these, its texts, and its styles; where a workbook has none of the last, there are none that matter.
 * Told beside them: which rows and columns each sheet hides, by its path.
 */
function plainParts(fileName: string, zip: Zip, { sheets, styles, texts }: WorkbookParts) {
  const filled = new Filled(fileName)
  const styled = zip.text(styles) ?? '<styleSheet/>'
  const percent = percentStyles(styled)
  const parts: Record<string, string> = {
    [workbookPath]: plainDateSystem(zip.text(workbookPath) ?? ''),
    [relationsPath]: zip.text(relationsPath) ?? '',
    [styles]: styled,
  }
  const told = zip.text(texts)
  if (told !== null) parts[texts] = told
  const hidden = new Map<string, Hidden>()
  for (const path of sheets.flatMap((sheet) => sheet.path ?? [])) {
    const xml = zip.text(path) ?? ''
    if (!/<(?:\w+:)?sheetData[\s/>]/.test(xml)) continue
    const plain = plainWorksheet(xml, filled, percent)
    parts[path] = plain.xml
    hidden.set(path, plain.hidden)
  }
  const encoder = new TextEncoder()
  const packed: Zippable = Object.fromEntries(
    Object.entries(parts).map(([name, xml]) => [name, encoder.encode(xml)]),
  )
  return { parts: packed, hidden }
}

type Hidden = Pick<Unseen, 'rows' | 'columns'>
const allShown: Hidden = { rows: [], columns: [] }

/** The library knows days counted from 1904 only by `1`; with `true` every date would be four years too early. */
const plainDateSystem = (workbook: string): string =>
  workbook.replace(/date1904=(["'])true\1/, 'date1904="1"')

/** Before 1900 there are only times of the day. */
function cellOf(value: unknown): Cell {
  if (value instanceof Date) {
    const iso = value.toISOString()
    return value.getUTCFullYear() < 1900 ? iso.slice(11, 19) : iso.slice(0, 10)
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}
