import { problems } from './problems.ts'
import { Zip } from './zipGuard.ts'

/** A spreadsheet of a kind that can be read, told by what is in it: names lie. */
export type Spreadsheet =
  | { readonly kind: 'xlsx'; readonly zip: Zip }
  | { readonly kind: 'ods'; readonly zip: Zip }
  | { readonly kind: 'csv'; readonly text: string }

/** Refuses what is locked, of an older kind, or no spreadsheet at all. */
export function spreadsheetOf(fileName: string, bytes: Uint8Array): Spreadsheet {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return officeFile(fileName, new Zip(fileName, bytes))
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw oldOfficeFile(fileName, bytes)
  return textFile(fileName, bytes)
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte)

function officeFile(fileName: string, zip: Zip): Spreadsheet {
  if (zip.has('xl/workbook.xml')) return { kind: 'xlsx', zip }
  if (zip.has('xl/workbook.bin')) throw problems.binaryWorkbook(fileName)
  if (!zip.has('mimetype') || !zip.text('mimetype')?.startsWith(openDocument))
    throw problems.unknownKind(fileName)
  if (zip.text('META-INF/manifest.xml')?.includes('encryption-data')) throw problems.locked(fileName)
  return { kind: 'ods', zip }
}

const openDocument = 'application/vnd.oasis.opendocument.spreadsheet'

/** The container of Office before 2007, and of newer files with a password: the names of its streams tell which. */
function oldOfficeFile(fileName: string, bytes: Uint8Array) {
  const holds = (stream: string): boolean => includes(bytes, utf16(stream))
  if (holds('EncryptedPackage')) return problems.locked(fileName)
  return holds('Workbook') || holds('Book') ? problems.oldWorkbook(fileName) : problems.unknownKind(fileName)
}

const utf16 = (text: string): readonly number[] =>
  Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0])

function includes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1))
    if (startsWith(bytes.subarray(at, at + wanted.length), wanted)) return true
  return false
}

function textFile(fileName: string, bytes: Uint8Array): Spreadsheet {
  const text = decoded(bytes)
  if (/^(%PDF-|\{\\rtf)/.test(text) || text.includes('\0')) throw problems.unknownKind(fileName)
  if (/^\s*<[!?a-z]/i.test(text)) throw problems.webPage(fileName)
  return { kind: 'csv', text }
}

/** UTF-16 when it says so, as Excel's “Unicode text” does; otherwise UTF-8, or Windows-1252 when it cannot be UTF-8. */
function decoded(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes)
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
