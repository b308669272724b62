import { makeStyles, tokens, useUncontrolledFocus } from '@fluentui/react-components'
import type { CellFocusedEvent, GetRowIdParams, GridApi } from 'ag-grid-community'
import { AgGridProvider, AgGridReact } from 'ag-grid-react'
import { useMemo, useRef, useState } from 'react'
import type { Line } from '../../../../domain/budget.ts'
import { useView } from '../../../stores/usePlan.ts'
import { hasOneSource } from '../lineCommands.ts'
import { useLineChoices } from '../lineChoices.ts'
import type { LineNames } from '../lineNames.ts'
import type { LineTarget } from '../lineTarget.ts'
import { columns, defaultColumn } from './columns.ts'
import type { GridContext } from './gridContext.ts'
import { gridKeys } from './gridKeys.ts'
import { gridModules } from './gridModules.ts'
import { gridTheme } from './gridTheme.ts'
import { useArrival } from './useArrival.ts'
import { useGridEdits } from './useGridEdits.ts'
import { useTotals } from './useTotals.ts'
import { useUnsentEdit } from './useUnsentEdit.ts'

interface LineGridProps {
  readonly lines: readonly Line[]
  readonly names: LineNames
  readonly target: LineTarget | null
  readonly arrived: () => void
  readonly setCurrent: (id: string) => void
  readonly share: (line: Line) => void
  readonly add: () => void
}

/** The budget as a grid. It keeps no data of its own: edits go to the plan and come back as new rows. */
export function LineGrid({ lines, names, target, arrived, setCurrent, share, add }: LineGridProps) {
  const styles = useStyles()
  const [api, setApi] = useState<GridApi<Line> | null>(null)
  const choices = useLineChoices()
  const { readOnly } = useView()
  const { edit, clear } = useGridEdits(share)
  const context = useMemo(
    (): GridContext => ({ names, choices, readOnly, edit }),
    [names, choices, readOnly, edit],
  )
  // Otherwise the component library takes Tab at the end of the page out of the window.
  const ownFocus = useUncontrolledFocus()
  const before = useRef<HTMLSpanElement>(null)
  const after = useRef<HTMLSpanElement>(null)
  const keys = useMemo(() => gridKeys({ clear, share, add }), [clear, share, add])
  const totals = useTotals()
  const pinned = useMemo(() => [totals], [totals])
  useUnsentEdit(api)
  useArrival(api, lines, names, target, arrived)
  return (
    <div>
      <span ref={before} tabIndex={-1} />
      <div
        {...ownFocus}
        className={styles.grid}
        onKeyDownCapture={(event) => {
          const taken = api && keys(api, event.nativeEvent)
          if (taken === 'leave') (event.shiftKey ? before : after).current?.focus()
          if (taken === 'done') event.preventDefault()
          if (taken) event.stopPropagation()
        }}
      >
        <AgGridProvider modules={gridModules}>
          <AgGridReact<Line>
            theme={gridTheme}
            rowData={lines as Line[]}
            getRowId={rowId}
            context={context}
            columnDefs={columns}
            defaultColDef={defaultColumn}
            pinnedBottomRowData={pinned}
            rowSelection={selection}
            invalidEditValueMode="block"
            stopEditingWhenCellsLoseFocus
            enterNavigatesVerticallyAfterEdit
            enableBrowserTooltips
            suppressNoRowsOverlay
            localeText={words}
            animateRows={false}
            onGridReady={(event) => {
              name(event.api)
              setApi(event.api)
            }}
            onCellDoubleClicked={({ data, column, node }) => {
              if (data && !node.rowPinned && column.getColId() === 'shares' && !hasOneSource(data))
                share(data)
            }}
            onCellFocused={(event: CellFocusedEvent<Line>) => {
              const node =
                event.rowIndex === null || event.rowPinned
                  ? undefined
                  : event.api.getDisplayedRowAtIndex(event.rowIndex)
              node?.setSelected(true, true)
              if (node?.data) setCurrent(node.data.id)
            }}
          />
        </AgGridProvider>
      </div>
      <span ref={after} tabIndex={-1} />
    </div>
  )
}

const words = { ariaInputEditor: 'The text of this cell' }
const rowId = ({ data }: GetRowIdParams<Line>): string => data.id
const selection = { mode: 'singleRow', checkboxes: false, enableClickSelection: false } as const

/** The library gives the grid no name of its own. */
function name(api: GridApi<Line>): void {
  document
    .querySelector(
      `[grid-id="${api.getGridId()}"] [role="treegrid"], [grid-id="${api.getGridId()}"] [role="grid"]`,
    )
    ?.setAttribute('aria-label', 'Budget lines')
}

const useStyles = makeStyles({
  grid: {
    blockSize: 'clamp(320px, calc(100vh - 400px), 1400px)',
    '& .ringfence-money': { fontVariantNumeric: 'tabular-nums' },
    '& .ag-cell:focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
    '& .ag-row-selected': {
      '@media (forced-colors: active)': { outline: '1px solid Highlight', outlineOffset: '-1px' },
    },
  },
})
