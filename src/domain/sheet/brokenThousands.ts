import type { Cell } from './sheet.ts'

/** Why a row is refused whose commas took its amounts apart. */
export const brokenThousands =
  'has more cells than there are headings. Put amounts with commas in quotation marks, or take the commas out of them, and choose the file again'

/**
 * Whether the commas in the amounts of a CSV file took this row apart: `Kits,1,200` under `Description,Amount` would be one
 * pound. It then has text to the right of the last heading, and two cells that make one of thousands; without these it is a
 * column that nobody gave a heading. In a workbook amounts are numbers, and no commas take them apart.
 */
export function isBroken(row: readonly Cell[], width: number): boolean {
  const beyond = row.slice(width).filter((cell) => typeof cell === 'string' && cell.trim() !== '')
  return beyond.length > 0 && row.some((cell, at) => makesThousands(cell, row[at + 1]))
}

const makesThousands = (cell: Cell, next: Cell | undefined): boolean =>
  typeof cell === 'string' &&
  typeof next === 'string' &&
  /^[-−(£ ]*\d{1,3}$/.test(cell.trim()) &&
  /^\d{3}(?:\.\d\d?)?\)?$/.test(next.trim())
