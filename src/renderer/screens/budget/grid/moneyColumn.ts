import type { CellClassParams, ColDef, ValueFormatterParams } from 'ag-grid-community'
import { formatAmount, type Pence } from '../../../../domain/values/money.ts'
import { isPart, type GridRow } from '../rows/gridRow.ts'
import { followsUplift, type MoneyColumn } from '../rows/money.ts'
import type { Heading } from '../views/gridView.ts'
import { contextOf } from './gridContext.ts'
import { MoneyEditor, type MoneyEditorParams } from './MoneyEditor.tsx'
import { DerivedCell, WorkedOutCell } from './MoneyMarks.tsx'

/** A column of money. What it shows is looked up, never worked out. */
export const moneyColumn = (
  column: MoneyColumn,
  { short, what, tip }: Heading,
  width: number,
): ColDef<GridRow, Pence> => ({
  colId: column,
  headerName: `${short} (£)`,
  headerTooltip: tip,
  width,
  type: 'rightAligned',
  cellClass: ['ag-right-aligned-cell', 'ringfence-money'],
  cellClassRules: {
    'ringfence-derived': ({ data }: CellClassParams<GridRow>) => followsUplift(data, column) || isPart(data),
  },
  valueGetter: (params) => (params.data ? contextOf(params).money(params.data, column) : null),
  valueFormatter: ({ value }: ValueFormatterParams<GridRow, Pence>) =>
    value === null || value === undefined ? '' : formatAmount(value),
  cellEditor: MoneyEditor,
  cellEditorParams: { what } satisfies MoneyEditorParams,
  cellRendererSelector: ({ data }) => marked(data, column),
})

/** Most amounts are plain text; two kinds say more than their number. */
function marked(row: GridRow | undefined, column: MoneyColumn) {
  if (followsUplift(row, column)) return { component: DerivedCell }
  if (column === 'amount' && row?.kind === 'line' && row.cost.basis !== null)
    return { component: WorkedOutCell }
  return undefined
}
