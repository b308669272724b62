import type { Input } from '../../../../contract/operations.ts'
import type { GridColumn } from '../../../../domain/grid/gridColumn.ts'
import type { Cell } from '../../../../domain/sheet/sheet.ts'
import type { LineFilter } from '../lineFilter.ts'
import { isCost, type CostRow, type GridRow } from '../rows/gridRow.ts'
import { gridColumn, type Selection } from './selection.ts'
import type { Matrix } from '../../../components/tsv.ts'

export type Block = Input<'lines.preview'>['block']

/** A block, how many of its columns lie beyond the last of the grid, and the last row it is put over. */
export interface Placed {
  readonly block: Block
  readonly left: number
  readonly last: CostRow | undefined
}

/** Cells over the rows and columns of a selection, each row over its own. */
export const blockOver = (cells: Matrix, { rows, columns }: Selection): Block => ({
  columns: columns.map(gridColumn),
  rows: rows.flatMap((row, index) =>
    isCost(row) ? [{ lineId: row.cost.id, cells: [...(cells[index] ?? [])] }] : [],
  ),
})

/**
 * Cells from a place on: `rows` and `columns` are those shown from there. Headings of groups are stepped over. What goes
 * past the last line becomes new lines, as posts and training under them cannot be pasted over.
 */
export function blockFrom(cells: Matrix, { rows, columns }: Selection): Placed {
  const width = widthOf(cells)
  const { block, last } = blockOn(
    cells.map((row) => row.slice(0, columns.length)),
    columns.slice(0, width).map(gridColumn),
    rows,
  )
  return { block, left: Math.max(0, width - columns.length), last }
}

export const widthOf = (cells: Cells): number => cells.reduce((most, row) => Math.max(most, row.length), 0)

type Cells = readonly (readonly Cell[])[]

/** Rows of cells over the rows of the grid, with what each of their columns holds. */
export function blockOn(cells: Cells, columns: readonly GridColumn[], rows: readonly GridRow[]): Placed {
  const costs = rows.filter(isCost)
  const lastLine = costs.findLastIndex(({ kind }) => kind === 'line')
  // On a post itself the paste is put there, so that the reason is told.
  const targets = lastLine === -1 ? costs : costs.slice(0, lastLine + 1)
  return {
    block: {
      columns: [...columns],
      rows: cells.map((row, index) => ({ lineId: targets[index]?.cost.id ?? null, cells: [...row] })),
    },
    left: 0,
    last: targets.slice(0, cells.length).at(-1),
  }
}

/** The same rows as new lines below the first row, whatever stands there. */
export const asNewLines = ({ block, left }: Placed, rows: readonly GridRow[]): Placed => ({
  block: { ...block, rows: block.rows.map(({ cells }) => ({ lineId: null, cells })) },
  left,
  last: rows.find(isCost),
})

/** What new lines start with: what the filter asks for, otherwise what the row above them has, where it has one source. */
export const given = (
  above: CostRow | undefined,
  filter: Pick<LineFilter, 'sourceId' | 'interventionId'>,
): Input<'lines.preview'>['given'] => ({
  interventionId: filter.interventionId || (above?.cost.interventionId ?? null),
  sourceId: filter.sourceId || onlySource(above?.cost.shares ?? []),
  belowId: above?.kind === 'line' ? above.cost.id : null,
})

const onlySource = (shares: CostRow['cost']['shares']): string | null =>
  shares.length === 1 ? (shares[0]?.sourceId ?? null) : null
