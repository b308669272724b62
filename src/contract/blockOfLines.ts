import type { SheetMapping } from './gridViews.ts'
import type { Input } from './operations.ts'

/** The rows of a sheet that are lines, each to become a new one; their numbers in the sheet are the mapping's `lines`. */
export const blockOfLines = (
  { rows, hiddenRows = [] }: Input<'lines.mapping'>['sheet'],
  { columns, lines }: SheetMapping,
): Input<'lines.preview'>['block'] => {
  const hidden = new Set(hiddenRows)
  return {
    columns,
    rows: lines.map((row) => ({
      lineId: null,
      cells: [...(rows[row] ?? [])],
      ...(hidden.has(row) ? { hidden: row + 1 } : {}),
    })),
  }
}
