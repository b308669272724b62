import type {
  ColDef,
  EditableCallbackParams,
  ICellEditorParams,
  ValueFormatterParams,
  ValueSetterParams,
} from 'ag-grid-community'
import type { Line } from '../../../../domain/budget.ts'
import { quarters, quarterTitle } from '../../../../domain/values/financialYear.ts'
import { formatAmount, type Pence } from '../../../../domain/values/money.ts'
import { hasOneSource } from '../lineCommands.ts'
import { costTypeName, costTypes } from '../lineNames.ts'
import { ChoiceEditor, type ChoiceEditorParams } from './ChoiceEditor.tsx'
import { FindingsCell } from './FindingsCell.tsx'
import type { GridContext } from './gridContext.ts'
import { MoneyEditor, type MoneyEditorParams } from './MoneyEditor.tsx'

const contextOf = (params: { readonly context: unknown }) => params.context as GridContext

const isEditable = (params: EditableCallbackParams<Line>): boolean =>
  !params.node.rowPinned && !contextOf(params).readOnly

const choice = (
  label: string,
  chosen: (line: Line) => string,
  groups: (context: GridContext) => ChoiceEditorParams['groups'],
): ColDef<Line> => ({
  cellEditor: ChoiceEditor,
  cellEditorParams: (params: ICellEditorParams<Line>): ChoiceEditorParams => ({
    label,
    chosen: chosen(params.data),
    groups: groups(contextOf(params)),
  }),
})

const money = (
  field: 'q1' | 'q2' | 'q3' | 'q4' | 'amount',
  name: string,
  tip: string,
): ColDef<Line, Pence> => ({
  colId: field,
  field,
  headerName: `${name} (£)`,
  headerTooltip: tip,
  width: field === 'amount' ? 112 : 98,
  type: 'rightAligned',
  cellClass: ['ag-right-aligned-cell', 'ringfence-money'],
  valueFormatter: ({ value }: ValueFormatterParams<Line, Pence>) =>
    value === null || value === undefined ? '' : formatAmount(value),
  cellEditor: MoneyEditor,
  cellEditorParams: { what: `the ${name === 'Year' ? 'year’s' : name} amount` } satisfies MoneyEditorParams,
})

/**
 * The grid changes nothing itself: what is entered goes to the plan at once, even when the page is being left, and comes
 * back as a new row.
 */
function toThePlan(params: ValueSetterParams<Line>): false {
  contextOf(params).edit(params.data, params.column.getColId(), params.newValue)
  return false
}

/** Every cell unless its column says otherwise. */
export const defaultColumn: ColDef<Line> = {
  editable: isEditable,
  valueSetter: toThePlan,
  sortable: true,
  resizable: true,
  suppressMovable: true,
  suppressHeaderMenuButton: true,
}

export const columns: ColDef<Line>[] = [
  {
    colId: 'description',
    field: 'description',
    headerName: 'Line',
    pinned: 'left',
    width: 200,
    cellEditor: 'agTextCellEditor',
    cellEditorParams: { maxLength: 500 },
    tooltip: true,
  },
  {
    colId: 'findings',
    headerName: 'Checks',
    width: 76,
    editable: false,
    sortable: false,
    cellRenderer: FindingsCell,
  },
  {
    colId: 'interventionId',
    headerName: 'Intervention',
    minWidth: 130,
    flex: 2,
    valueGetter: (params) =>
      params.data && !params.node?.rowPinned ? contextOf(params).names.intervention(params.data) : '',
    tooltip: true,
    ...choice(
      'Intervention',
      (line) => line.interventionId ?? '',
      ({ choices }) => choices.interventions,
    ),
  },
  {
    colId: 'shares',
    headerName: 'Source',
    minWidth: 130,
    flex: 2,
    valueGetter: (params) =>
      params.data && !params.node?.rowPinned ? contextOf(params).names.sources(params.data) : '',
    tooltip: true,
    editable: (params) => isEditable(params) && params.data !== undefined && hasOneSource(params.data),
    ...choice(
      'Source',
      (line) => line.shares[0]?.sourceId ?? '',
      ({ choices }) => choices.sources,
    ),
  },
  {
    colId: 'costType',
    headerName: 'Cost type',
    width: 98,
    valueGetter: ({ data, node }) => (data && !node?.rowPinned ? costTypeName(data.costType) : ''),
    ...choice(
      'Cost type',
      (line) => line.costType,
      () => [{ title: '', choices: costTypes }],
    ),
  },
  ...quarters.map((quarter) => money(`q${quarter}`, `Q${quarter}`, quarterTitle(quarter))),
  {
    ...money('amount', 'Year', 'The whole year. Changing it changes the quarters in proportion'),
    pinned: 'right',
  },
  {
    colId: 'note',
    field: 'note',
    headerName: 'Note',
    minWidth: 160,
    flex: 2,
    cellEditor: 'agLargeTextCellEditor',
    cellEditorPopup: true,
    cellEditorParams: { maxLength: 20_000, rows: 6, cols: 50 },
    tooltip: true,
  },
]
