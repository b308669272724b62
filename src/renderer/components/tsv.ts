/** A rectangle of texts, row by row, as it travels between the grid and a spreadsheet. */
export type Matrix = readonly (readonly string[])[]

/** Cells that hold any of these are put in quotation marks, as Excel does. */
const needsQuotes = /["\t\r\n]/

/** Tab-separated text as spreadsheets read it. A row always ends with a line break, so that a single empty cell is one. */
export const writeTsv = (rows: Matrix): string =>
  rows.map((row) => `${row.map(quoted).join('\t')}\r\n`).join('')

const quoted = (cell: string): string => (needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/**
 * Reads tab-separated text as spreadsheets write it: a cell that begins with a quotation mark goes on to the closing
 * one, over tabs and line breaks, and a doubled mark inside stands for one. A line break at the very end ends the last
 * row and begins no other. A mark that is never closed is text like any other.
 */
export function readTsv(text: string): Matrix {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length || row.length > 0) {
    const { cell, end } = cellAt(text, at)
    row.push(cell)
    at = end + 1
    if (text[end] === '\t') continue
    rows.push(row)
    row = []
    if (text[end] === '\r' && text[end + 1] === '\n') at = end + 2
  }
  return rows
}

interface Read {
  readonly cell: string
  /** Where the tab or line break after it stands; the text's length when it is the last. */
  readonly end: number
}

function cellAt(text: string, start: number): Read {
  return (text[start] === '"' ? quotedAt(text, start) : null) ?? plainAt(text, start)
}

function plainAt(text: string, start: number): Read {
  cellEnd.lastIndex = start
  const end = cellEnd.exec(text)?.index ?? text.length
  return { cell: text.slice(start, end), end }
}

/** A cell in quotation marks; null when what begins like one does not end like one. */
function quotedAt(text: string, start: number): Read | null {
  quotedCell.lastIndex = start
  const found = quotedCell.exec(text)
  if (!found) return null
  return { cell: (found[1] ?? '').replaceAll('""', '"'), end: quotedCell.lastIndex }
}

const cellEnd = /[\t\r\n]/g
const quotedCell = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/gy
