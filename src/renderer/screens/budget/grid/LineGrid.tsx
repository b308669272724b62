import { useUncontrolledFocus } from '@fluentui/react-components'
import type {
  CellClickedEvent,
  CellDoubleClickedEvent,
  CellFocusedEvent,
  GetRowIdParams,
  GridApi,
} from 'ag-grid-community'
import { AgGridProvider, AgGridReact } from 'ag-grid-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Line } from '../../../../domain/costs/line.ts'
import { useDetails } from '../../../stores/usePlan.ts'
import { rangeMouse } from '../clipboard/rangeMouse.ts'
import type { RangeStore } from '../clipboard/rangeStore.ts'
import type { useClipboard } from '../clipboard/useClipboard.ts'
import { hasOneSource } from '../lineCommands.ts'
import type { LineTarget } from '../lineTarget.ts'
import type { GridRow, SumRow } from '../rows/gridRow.ts'
import type { GridView } from '../views/gridView.ts'
import { columnsFor, defaultColumn } from './columns.ts'
import type { GridContext } from './gridContext.ts'
import { gridKeys, type GridActions } from './gridKeys.ts'
import { gridModules } from './gridModules.ts'
import { useGridStyles } from './gridStyles.ts'
import { gridTheme } from './gridTheme.ts'
import { useArrival } from './useArrival.ts'
import { useNameWidth } from './useNameWidth.ts'

interface LineGridProps {
  readonly rows: readonly GridRow[]
  readonly sums: readonly SumRow[]
  readonly view: GridView
  /** The rows stand under headings. */
  readonly grouped: boolean
  readonly context: GridContext
  readonly target: LineTarget | null
  readonly arrived: () => void
  readonly ready: (api: GridApi<GridRow>) => void
  readonly api: GridApi<GridRow> | null
  readonly frame: React.RefObject<HTMLDivElement | null>
  readonly range: RangeStore
  readonly clipboard: ReturnType<typeof useClipboard>['events']
  readonly actions: GridActions
  readonly setCurrent: (row: GridRow | undefined) => void
  readonly share: (line: Line) => void
}

/** The budget as a grid. It keeps no data of its own: edits go to the plan and come back as new rows. */
export function LineGrid(props: LineGridProps) {
  const { rows, sums, view, grouped, context, target, arrived, ready, api, frame, range } = props
  const { clipboard, actions, setCurrent, share } = props
  const grid = useGridStyles()
  const { financialYear } = useDetails()
  // Otherwise the component library takes Tab at the end of the page out of the window.
  const ownFocus = useUncontrolledFocus()
  const before = useRef<HTMLSpanElement>(null)
  const after = useRef<HTMLSpanElement>(null)
  // Kept for as long as the grid: what is typed is saved, and the page shown anew, between Escape and Tab as well.
  const [keys] = useState(gridKeys)
  const [nameWidth, sized] = useNameWidth()
  const columns = useMemo(
    () => columnsFor({ view, year: financialYear, grouped, nameWidth }),
    [view, financialYear, grouped, nameWidth],
  )
  useArrival(api, rows, context.names, target, arrived)
  // Money that moved without its row: later years, months, posts and sums. Only what is in sight is looked at.
  useEffect(() => {
    api?.refreshCells()
  }, [api, context])
  // The same goes for what a row is told by besides its values: open, worked out, no longer fitting.
  useEffect(() => {
    api?.refreshCells({ columns: markedColumns, force: true })
  }, [api, rows])
  const pressed = (event: React.KeyboardEvent): void => {
    const taken = api && keys(api, event.nativeEvent, actions)
    if (taken === 'leave') (event.shiftKey ? before : after).current?.focus()
    if (taken === 'done') event.preventDefault()
    if (taken) event.stopPropagation()
  }
  return (
    <div className={grid.room}>
      <span ref={before} tabIndex={-1} />
      <div
        {...ownFocus}
        ref={frame}
        className={grid.frame}
        onKeyDownCapture={pressed}
        {...rangeMouse(api, range)}
        {...clipboard}
      >
        <AgGridProvider modules={gridModules}>
          <AgGridReact<GridRow>
            theme={gridTheme}
            rowData={rows as GridRow[]}
            getRowId={rowId}
            context={context}
            columnDefs={columns}
            defaultColDef={defaultColumn}
            pinnedBottomRowData={sums as GridRow[]}
            rowClassRules={rowClasses}
            invalidEditValueMode="block"
            stopEditingWhenCellsLoseFocus
            enterNavigatesVerticallyAfterEdit
            enableBrowserTooltips
            suppressNoRowsOverlay
            localeText={words}
            animateRows={false}
            onGridReady={(event) => {
              name(event.api)
              ready(event.api)
            }}
            onGridSizeChanged={sized}
            onCellClicked={({ data, column }: CellClickedEvent<GridRow>) => {
              if (data?.kind === 'group' && column.getColId() === 'description') actions.toggle(data)
            }}
            onCellDoubleClicked={({ data, column }: CellDoubleClickedEvent<GridRow>) => {
              if (data?.kind === 'line' && column.getColId() === 'shares' && !hasOneSource(data.cost))
                share(data.cost)
            }}
            onCellFocused={(event: CellFocusedEvent<GridRow>) => {
              if (event.rowIndex === null) return
              setCurrent(event.rowPinned ? undefined : event.api.getDisplayedRowAtIndex(event.rowIndex)?.data)
            }}
          />
        </AgGridProvider>
      </div>
      <span ref={after} tabIndex={-1} />
    </div>
  )
}

const markedColumns = ['description', 'amount', 'year2', 'year3']
const words = { ariaInputEditor: 'The text of this cell' }
const rowId = ({ data }: GetRowIdParams<GridRow>): string => data.id
const rowClasses = {
  'ringfence-group': ({ data }: { data: GridRow | undefined }) => data?.kind === 'group',
  'ringfence-fixed': ({ data }: { data: GridRow | undefined }) =>
    data?.kind === 'posts' || data?.kind === 'training',
}

/** The library gives the grid no name of its own. */
function name(api: GridApi<GridRow>): void {
  const grid = document.querySelector(
    `[grid-id="${api.getGridId()}"] [role="treegrid"], [grid-id="${api.getGridId()}"] [role="grid"]`,
  )
  grid?.setAttribute('aria-label', 'Budget lines')
  grid?.setAttribute('aria-multiselectable', 'true')
}
