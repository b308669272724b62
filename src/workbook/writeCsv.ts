import Papa from 'papaparse'
import type { CsvWriter } from '../services/ports.ts'

/**
 * What a spreadsheet could take for a formula, also behind spaces or in full-width letters. A plain negative number is
 * none and stays a number: the library's own rule would make text of it.
 */
const formula = /^\s*(?:[=+@＝＋－＠\t\r]|-(?!\d+(?:\.\d+)?$))|^[\t\r]/

/** Writes RFC 4180 with a byte order mark, without which Excel does not read the pound sign. */
export const writeCsv: CsvWriter = (rows) =>
  new TextEncoder().encode(
    `\uFEFF${Papa.unparse(
      rows.map((row) => [...row]),
      { newline: '\r\n', escapeFormulae: formula },
    )}\r\n`,
  )
