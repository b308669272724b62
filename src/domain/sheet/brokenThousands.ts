import type { Cell, Sheet } from './sheet.ts'

type Rows = Sheet['rows']
type Row = Rows[number]

/** Why a row is refused whose commas took its amounts apart. */
export const brokenThousands =
  'has more cells than there are headings. Put amounts with commas in quotation marks, or take the commas out of them, and choose the file again'

/**
 * Tells the rows under these headings that the commas in the amounts of a CSV file took apart: `Kits,1,200` under
 * `Description,Amount` would be one pound. Such a row has text to the right of the last heading, and two cells that make
 * one of thousands. Where it has no more cells than its row of headings, empty ones too, the column may be one that nobody
 * gave a heading: that excuses `500,300`, unless a cell such as `1,200` or `500,050` shows that commas took amounts apart
 * all the same. In a workbook amounts are numbers, and no commas take them apart. `width` is how far to the right there
 * are headings.
 */
export function brokenRows(rows: Rows, headerRow: number, width: number): (row: Row) => boolean {
  const shown = rows.slice(headerRow + 1).some((row) => goesBeyond(row, width) && row.some(showsBreak(row)))
  const cells = shown ? 0 : Math.max(width, rows[headerRow]?.length ?? 0)
  return (row) =>
    row.length > cells && goesBeyond(row, width) && row.some((cell, at) => makesThousands(cell, row[at + 1]))
}

const goesBeyond = (row: Row, width: number): boolean =>
  row.slice(width).some((cell) => typeof cell === 'string' && cell.trim() !== '')

/** Few lines come to less than a hundred pounds, and no amount of its own begins with nought: `1,050` taken apart does. */
const showsBreak =
  (row: Row) =>
  (cell: Cell, at: number): boolean =>
    makesThousands(cell, row[at + 1]) &&
    (!/\d{3}$/.test(String(cell).trim()) ||
      String(row[at + 1])
        .trim()
        .startsWith('0'))

const makesThousands = (cell: Cell, next: Cell | undefined): boolean =>
  typeof cell === 'string' &&
  typeof next === 'string' &&
  /^[-−(£ ]*\d{1,3}$/.test(cell.trim()) &&
  /^\d{3}(?:\.\d\d?)?\)?$/.test(next.trim())
