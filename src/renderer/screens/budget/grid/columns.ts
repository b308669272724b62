import type { ColDef, EditableCallbackParams, ICellEditorParams, ValueGetterParams } from 'ag-grid-community'
import { yearAfter, type FinancialYear } from '../../../../domain/values/financialYear.ts'
import { costTypeName, costTypes } from '../lineNames.ts'
import {
  costTypeOf,
  isCost,
  isPart,
  titleOf,
  type CostRow,
  type GridRow,
  type LineRow,
} from '../rows/gridRow.ts'
import { isTyped } from '../rows/whyNot.ts'
import { columnsOf, headingOf, type GridView } from '../views/gridView.ts'
import { ChoiceEditor, type ChoiceEditorParams } from './ChoiceEditor.tsx'
import { FindingsCell } from './FindingsCell.tsx'
import { contextOf, type GridContext } from './gridContext.ts'
import { moneyColumn } from './moneyColumn.ts'
import { TextEditor, type TextEditorParams } from './TextEditor.tsx'
import { FixedCell, GroupCell, PartCell, StrayCell } from './TitleCell.tsx'

const isEditable = (params: EditableCallbackParams<GridRow>): boolean =>
  !contextOf(params).readOnly && isTyped(params.data, params.column.getColId())

const choice = (
  label: string,
  chosen: (row: CostRow) => string,
  groups: (context: GridContext) => ChoiceEditorParams['groups'],
): ColDef<GridRow> => ({
  cellEditor: ChoiceEditor,
  cellEditorParams: (params: ICellEditorParams<GridRow>): ChoiceEditorParams => ({
    label,
    chosen: isCost(params.data) ? chosen(params.data) : '',
    groups: groups(contextOf(params)),
  }),
})

/** A column that shows costs in words and leaves sums and headings blank. */
const ofCosts =
  (words: (row: CostRow, context: GridContext) => string) => (params: ValueGetterParams<GridRow>) =>
    isCost(params.data) ? words(params.data, contextOf(params)) : ''

const noteParams: TextEditorParams = { label: 'Note', maxLength: 20_000, lines: 6 }
const lineParams: TextEditorParams = { label: 'Line', maxLength: 500, lines: 1 }

/** Every cell unless its column says otherwise. Editors carry what is entered to the plan, and it comes back as a new row. */
export const defaultColumn: ColDef<GridRow> = {
  editable: isEditable,
  valueSetter: () => false,
  sortable: true,
  resizable: true,
  suppressMovable: true,
  suppressHeaderMenuButton: true,
}

const description: ColDef<GridRow> = {
  colId: 'description',
  headerName: 'Line',
  pinned: 'left',
  minWidth: 120,
  valueGetter: ({ data }) => (data ? titleOf(data) : ''),
  cellEditor: TextEditor,
  cellEditorParams: lineParams,
  tooltip: true,
  cellRendererSelector: ({ data }) => titleRenderer(data),
}

/** Ordinary lines are plain text; the others say what they are. */
function titleRenderer(row: GridRow | undefined) {
  if (row?.kind === 'group') return { component: GroupCell }
  if (row?.kind === 'posts' || row?.kind === 'training') return { component: FixedCell }
  return row?.kind === 'line' ? lineRenderer(row) : undefined
}

function lineRenderer(row: LineRow) {
  if (isPart(row)) return { component: PartCell }
  return row.fits ? undefined : { component: StrayCell }
}

const inWords: readonly ColDef<GridRow>[] = [
  {
    colId: 'findings',
    headerName: 'Checks',
    width: 60,
    headerTooltip: 'What the checks found',
    editable: false,
    sortable: false,
    cellRenderer: FindingsCell,
  },
  {
    colId: 'interventionId',
    headerName: 'Intervention',
    minWidth: 72,
    flex: 3,
    valueGetter: ofCosts(({ cost }, { names }) => names.intervention(cost)),
    tooltip: true,
    ...choice(
      'Intervention',
      ({ cost }) => cost.interventionId ?? '',
      ({ choices }) => choices.interventions,
    ),
  },
  {
    colId: 'shares',
    headerName: 'Source',
    minWidth: 72,
    flex: 2,
    valueGetter: ofCosts(({ cost }, { names }) => names.sources(cost)),
    tooltip: true,
    ...choice(
      'Source',
      ({ cost }) => cost.shares[0]?.sourceId ?? '',
      ({ choices }) => choices.sources,
    ),
  },
  {
    colId: 'costType',
    headerName: 'Cost type',
    width: 68,
    tooltip: true,
    valueGetter: ofCosts((row) => costTypeName(costTypeOf(row))),
    ...choice('Cost type', costTypeOf, () => [{ title: '', choices: costTypes }]),
  },
]

const note: ColDef<GridRow> = {
  colId: 'note',
  headerName: 'Note',
  minWidth: 160,
  flex: 2,
  valueGetter: ({ data }) => (isCost(data) ? data.cost.note : ''),
  cellEditor: TextEditor,
  cellEditorPopup: true,
  cellEditorParams: noteParams,
  tooltip: true,
}

/** How the columns are laid out. */
interface Layout {
  readonly view: GridView
  readonly year: FinancialYear
  /** Under headings lines keep their order, so nothing can be sorted there. */
  readonly grouped: boolean
  /** How wide the names of the lines are. */
  readonly nameWidth: number
}

/** The columns of a view. */
export function columnsFor({ view, year, grouped, nameWidth }: Layout): ColDef<GridRow>[] {
  const years = (after: number): FinancialYear => yearAfter(year, after)
  const money = (column: Parameters<typeof headingOf>[0], width: number) =>
    moneyColumn(column, headingOf(column, years), width)
  const amount: ColDef<GridRow> = {
    ...money('amount', 100),
    ...(view === 'years' ? { headerName: `${year} (£)`, pinned: null } : { pinned: 'right' as const }),
  }
  const own = columnsOf(view).map((column) => money(column, view === 'years' ? 116 : 90))
  const words = [{ ...description, width: nameWidth }, ...inWords]
  const all = view === 'years' ? [...words, amount, ...own, note] : [...words, ...own, amount, note]
  return grouped ? all.map((column) => ({ ...column, sortable: false })) : all
}
