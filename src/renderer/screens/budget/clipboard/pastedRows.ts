import type { GridColumn } from '../../../../domain/grid/gridColumn.ts'
import { client } from '../../../transport.ts'
import type { GridRow } from '../rows/gridRow.ts'
import { asNewLines, blockOn, widthOf, type Placed } from './block.ts'
import type { FromSheet, Intake, Way } from './intake.ts'
import type { Matrix } from '../../../components/tsv.ts'

interface PastedRows extends Pick<Intake, 'way'> {
  readonly ways: Readonly<Record<Way, Placed>>
  readonly sheet: FromSheet
}

/**
 * Rows of several columns on their way into the grid: with the headings they brought along, or over the columns from the
 * keyboard on, and without their rows of sums. Rows whose headings name their lines come as new ones unless the person says otherwise.
 */
export async function pastedRows(
  id: string,
  cells: Matrix,
  places: readonly GridColumn[],
  rows: readonly GridRow[],
): Promise<PastedRows> {
  const sheet = { name: 'Clipboard', rows: cells.map((row) => [...row]) }
  const mapping = await client['lines.mapping']({ id, sheet, places: [...places] })
  const { headerRow, columns, lines, ignored, leftOut, told } = mapping
  const over = {
    ...blockOn(
      lines.map((row) => cells[row] ?? []),
      columns,
      rows,
    ),
    left: headerRow === -1 ? Math.max(0, widthOf(cells) - places.length) : 0,
  }
  const insert = asNewLines(over, rows)
  const fromSheet: FromSheet = {
    rowNumbers: lines.map((row) => row + 1),
    others: ignored.map(({ row, why }) => ({ number: row + 1, why, cells: cells[row] ?? [] })),
    told,
    columnsLeftOut: leftOut.map(({ heading, why }) => `The column “${heading}” ${why}`),
    headings:
      headerRow === -1
        ? null
        : columns.map((column, at) => ({ heading: cells[headerRow]?.[at]?.trim() ?? '', column })),
  }
  const named = headerRow !== -1 && columns.includes('description')
  return { ways: { over, insert }, way: named ? 'insert' : 'over', sheet: fromSheet }
}
