import { zipSync, type Zippable } from 'fflate'
import readExcelFile from 'read-excel-file/node'
import type { Cell, Sheet } from '../domain/sheet.ts'
import { Filled, trimmedSheet } from './filled.ts'
import { plainWorksheet } from './plainWorksheet.ts'
import type { Zip } from './zipGuard.ts'

/** Reads the sheets of an Excel workbook, as they were last worked out: formulas give the result beside them. */
export async function readXlsx(fileName: string, zip: Zip): Promise<readonly Sheet[]> {
  const repacked = zipSync(plainParts(fileName, zip), { level: 0 })
  const sheets = await readExcelFile(Buffer.from(repacked.buffer, repacked.byteOffset, repacked.length))
  // A sheet that is only a chart has no cells, and the library then gives it no data, whatever its types say.
  return sheets.map(({ sheet, data }: { sheet: string; data?: readonly (readonly unknown[])[] }) =>
    trimmedSheet(
      sheet,
      (data ?? []).map((row) => row.map(cellOf)),
    ),
  )
}

/** What the library needs of the workbook, packed anew, so that it unpacks nothing that was not measured here. */
function plainParts(fileName: string, zip: Zip): Zippable {
  const filled = new Filled(fileName)
  const encoder = new TextEncoder()
  const parts: Zippable = {}
  for (const name of zip.names().filter((each) => /^xl\/.*\.(xml|xml\.rels)$/.test(each))) {
    const xml = zip.text(name) ?? ''
    if (/<(?:\w+:)?sheetData[\s/>]/.test(xml)) parts[name] = encoder.encode(plainWorksheet(xml, filled))
    else if (name === 'xl/workbook.xml') parts[name] = encoder.encode(plainDateSystem(xml))
    else if (!name.includes('worksheets/')) parts[name] = encoder.encode(xml)
  }
  return parts
}

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
