import type { SheetMapping } from '../../../../contract/gridViews.ts'
import type { Cell, Sheet } from '../../../../domain/sheet.ts'
import { client } from '../../../transport.ts'
import type { Block } from '../clipboard/block.ts'

export type Mapping = SheetMapping

/** A guess at what a sheet holds for a plan, with the headings in the row said, or wherever they seem to be. Rows from 0. */
export async function guessMapping(id: string, sheet: Sheet, headerRow: number | null): Promise<Mapping> {
  const rows = sheet.rows.map((row) => [...row])
  return await client['lines.mapping']({ id, sheet: { name: sheet.name, rows }, headerRow })
}

/** The rows of a sheet that are lines, as a block to be added, with the number each has in the spreadsheet. */
export function linesOf(sheet: Sheet, { columns, firstRow, lastRow, ignored }: Mapping) {
  const left = new Set(ignored.map(({ row }) => row))
  const kept = sheet.rows
    .map((cells, index) => ({ cells, index }))
    .filter(({ index }) => index >= firstRow && index <= lastRow && !left.has(index))
  const block: Block = {
    columns,
    rows: kept.map(({ cells }) => ({ lineId: null, cells: [...cells] })),
  }
  return { block, rowNumbers: kept.map(({ index }) => index + 1) }
}

/** A cell as it is shown before it is read. */
export const shownCell = (cell: Cell): string => (cell === null ? '' : String(cell))
