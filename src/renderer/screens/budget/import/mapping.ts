import type { SheetMapping } from '../../../../contract/gridViews.ts'
import type { Cell, Sheet } from '../../../../domain/sheet.ts'
import { client } from '../../../transport.ts'

export type Mapping = SheetMapping

/** A guess at what a sheet holds, with the headings in the row said, or wherever they seem to be. Rows from 0. */
export async function guessMapping(sheet: Sheet, headerRow: number | null): Promise<Mapping> {
  const skipped = headerRow ?? 0
  const rest = { name: sheet.name, rows: sheet.rows.slice(skipped).map((row) => [...row]) }
  const { columns, ignored, ...found } = await client['lines.mapping']({ sheet: rest })
  return {
    columns,
    headerRow: headerRow ?? found.headerRow,
    lines: found.lines.map((row) => row + skipped).filter((row) => row !== headerRow),
    ignored: ignored.map(({ row, why }) => ({ row: row + skipped, why })),
  }
}

/** A cell as it is shown before it is read. */
export const shownCell = (cell: Cell): string => (cell === null ? '' : String(cell))
