import Papa, { type ParseResult } from 'papaparse'
import { mostColumns, mostRows, type Sheet } from '../domain/sheet/sheet.ts'
import { Filled, textCell, trimmedSheet } from './filled.ts'
import { problems } from './problems.ts'

/** How much text is taken apart at a time, so that a file too long is refused before all of it was. */
const portion = 1024 * 1024

/**
 * Reads the text of a CSV file as one sheet under the file's name. Which character parts the fields is found out; every
 * field stays text, so that codes keep their noughts, and a row has as many cells as it has fields: more than the headings
 * tell of commas in its amounts.
 */
export function readCsv(fileName: string, text: string): Sheet {
  const filled = new Filled(fileName)
  const rows: (readonly (string | null)[])[] = []
  const { delimiter, body } = partedBy(text)
  const take = ({ data, errors }: ParseResult<readonly string[]>): void => {
    const fault = errors.find(({ type }) => type === 'Quotes')
    if (fault) throw problems.openQuote(fileName, rows.length + (fault.row ?? 0) + 1)
    if (data.length === 0 && body.length > portion) throw problems.longRow(fileName, rows.length + 1)
    if (rows.length + data.length > mostRows) throw problems.tooManyRows(fileName, mostRows)
    for (const fields of data) {
      const row = fields.map(textCell)
      row.forEach((cell, column) => {
        if (cell !== null) filled.add(rows.length + 1, column + 1)
      })
      rows.push(row)
    }
  }
  // The library takes the size of a portion for text too, whatever its types say.
  const config = { delimiter, chunk: take, chunkSize: portion }
  Papa.parse<readonly string[]>(body, config)
  const sheet = trimmedSheet(fileName, rows)
  return { ...sheet, rows: sheet.rows.map(asLongAs(rows)) }
}

/**
 * Cuts a trimmed row to as many cells as it has fields. Empty fields at the end of every row are left off, and where only
 * some rows have them, these are the longer by one empty cell.
 */
function asLongAs(rows: readonly (readonly (string | null)[])[]) {
  const told = rows.filter((row) => row.some((field) => field !== null))
  const shortest = told.reduce((least, { length }) => Math.min(least, length), Infinity)
  return (row: Sheet['rows'][number], at: number): Sheet['rows'][number] => {
    const fields = rows[at]?.length ?? 0
    const longer = fields > shortest && fields > row.length && row.length < mostColumns
    return longer ? [...row, null] : row.slice(0, fields)
  }
}

/** Excel takes a first line such as `sep=;` for the character that parts the fields; otherwise the beginning tells. */
function partedBy(text: string): { readonly delimiter: string; readonly body: string } {
  const [line = '', told] = /^sep=([^\r\n])\r?\n/i.exec(text) ?? []
  const body = withoutEmptyEnd(text.slice(line.length))
  const { meta } = Papa.parse(body.slice(0, 64 * 1024), { preview: 20 })
  return { delimiter: told ?? meta.delimiter, body }
}

/** Without the rows of nothing that spreadsheet programs write out for cells that only have a look. */
function withoutEmptyEnd(text: string): string {
  let end = text.length
  while (end > 0 && ' \t\r\n,;|'.includes(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}
