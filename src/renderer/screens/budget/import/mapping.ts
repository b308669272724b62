import type { SheetMapping } from '../../../../contract/gridViews.ts'
import type { Cell, Sheet } from '../../../../domain/sheet/sheet.ts'
import { client } from '../../../transport.ts'

export type Mapping = SheetMapping

/** A guess at what a sheet holds for a plan, with the headings in the row said, or wherever they seem to be. Rows from 0. */
export async function guessMapping(id: string, sheet: Sheet, headerRow: number | null): Promise<Mapping> {
  const { name, hiddenRows = [] } = sheet
  const rows = sheet.rows.map((row) => [...row])
  return await client['lines.mapping']({
    id,
    sheet: { name, rows, hiddenRows: [...hiddenRows] },
    headerRow,
  })
}

/** A cell as it is shown before it is read. */
export const shownCell = (cell: Cell): string => (cell === null ? '' : String(cell))
