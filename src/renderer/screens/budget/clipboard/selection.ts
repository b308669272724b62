import type { GridApi } from 'ag-grid-community'
import type { GridColumn } from '../../../../domain/grid/gridColumn.ts'
import type { GridRow } from '../rows/gridRow.ts'
import { isMoneyColumn } from '../rows/money.ts'
import { rectangle, span, type Range } from './range.ts'

/** The rows and columns a range lies over, as the grid shows them. */
export interface Selection {
  readonly rows: readonly GridRow[]
  /** The columns' ids; Checks, which hold nothing, are left out. */
  readonly columns: readonly string[]
}

const otherNames: Readonly<Record<string, GridColumn>> = {
  description: 'description',
  interventionId: 'intervention',
  shares: 'source',
  costType: 'costType',
  note: 'note',
}

/** What operations call a column of the grid; `skip` for one that holds nothing. */
export const gridColumn = (column: string): GridColumn =>
  isMoneyColumn(column) ? column : (otherNames[column] ?? 'skip')

const holdsSomething = (column: string): boolean => gridColumn(column) !== 'skip'

/** The ids of the columns shown from one on. */
export const columnsFrom = (api: GridApi<GridRow>, first: number): readonly string[] =>
  api
    .getAllDisplayedColumns()
    .slice(first)
    .map((column) => column.getColId())
    .filter(holdsSomething)

export const rowsFrom = (api: GridApi<GridRow>, first: number): readonly GridRow[] =>
  span(first, api.getDisplayedRowCount() - 1).flatMap(
    (index) => api.getDisplayedRowAtIndex(index)?.data ?? [],
  )

export function selected(api: GridApi<GridRow>, range: Range): Selection {
  const { top, bottom, left, right } = rectangle(range)
  const ids = api.getAllDisplayedColumns().map((column) => column.getColId())
  return {
    rows: span(top, bottom).flatMap((index) => api.getDisplayedRowAtIndex(index)?.data ?? []),
    columns: ids.slice(left, right + 1).filter(holdsSomething),
  }
}

/**
 * The costs of a selection, without the headings of groups between them: their sums are no cells to be copied or pasted
 * over, and would move every row below them. A selection of nothing but headings stays.
 */
export function ofCosts({ rows, columns }: Selection): Selection {
  const costs = rows.filter((row) => row.kind !== 'group')
  return { rows: costs.length === 0 ? rows : costs, columns }
}
