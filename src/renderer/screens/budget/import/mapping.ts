import type { SheetMapping } from '../../../../contract/gridViews.ts'
import type { Cell, Sheet } from '../../../../domain/sheet.ts'
import { client } from '../../../transport.ts'
import type { Block } from '../clipboard/block.ts'

export type Mapping = SheetMapping

/** A guess at what a sheet holds, with the headings in the row said, or wherever they seem to be. Rows from 0. */
export async function guessMapping(sheet: Sheet, headerRow: number | null): Promise<Mapping> {
  const skipped = headerRow ?? 0
  const rest = { name: sheet.name, rows: sheet.rows.slice(skipped).map((row) => [...row]) }
  const { columns, ignored, ...rows } = await client['lines.mapping']({ sheet: rest })
  return {
    columns,
    headerRow: headerRow ?? rows.headerRow,
    firstRow: headerRow === null ? rows.firstRow : Math.max(rows.firstRow + skipped, headerRow + 1),
    lastRow: rows.lastRow + skipped,
    ignored: ignored.map(({ row, why }) => ({ row: row + skipped, why })),
  }
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
