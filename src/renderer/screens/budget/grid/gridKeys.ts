import type {
  CellKeyDownEvent,
  CellPosition,
  FullWidthCellKeyDownEvent,
  GridApi,
  SuppressKeyboardEventParams,
  TabToNextCellParams,
} from 'ag-grid-community'
import type { Line } from '../../../../domain/budget.ts'
import { isMoneyField, type MoneyField } from '../lineCommands.ts'

interface GridKeys {
  readonly onCellKeyDown: (event: CellKeyDownEvent<Line> | FullWidthCellKeyDownEvent<Line>) => void
  readonly tabToNextCell: (params: TabToNextCellParams<Line>) => CellPosition | boolean
}

type InCell = (pressed: CellKeyDownEvent<Line>, event: KeyboardEvent) => void

/** Keys the grid leaves to us: moving along a row, clearing a cell, adding a line, and Tab out of an editor. */
export function keptFromGrid({ event, editing }: SuppressKeyboardEventParams<Line>): boolean {
  if (event.key === 'Enter' && event.ctrlKey) return true
  if (editing) return event.key === 'Tab'
  return ['Home', 'End', 'Delete', 'Backspace'].includes(event.key)
}

/** What keys do beyond what the grid does by itself. After Escape, Tab leaves it from any cell. */
export function gridKeys(
  clear: (line: Line, field: MoneyField) => void,
  share: (line: Line) => void,
): GridKeys {
  let leaving = false
  const clearIt: InCell = (pressed) => {
    clearCell(pressed, clear)
  }
  const shareIt: InCell = (pressed) => {
    sayShares(pressed, share)
  }
  const inCell: Readonly<Record<string, InCell>> = {
    Home: goToEnd,
    End: goToEnd,
    Delete: clearIt,
    Backspace: clearIt,
    Enter: shareIt,
    F2: shareIt,
  }
  return {
    onCellKeyDown: (pressed) => {
      if (!('column' in pressed) || !(pressed.event instanceof KeyboardEvent)) return
      const { api, event } = pressed
      const editing = api.getEditingCells().length > 0
      if (event.key !== 'Tab') leaving = event.key === 'Escape' && !editing
      else if (editing) tabOutOfEditor(api, event)
      if (!editing) inCell[event.key]?.(pressed, event)
    },
    tabToNextCell: ({ nextCellPosition }) => (leaving ? false : (nextCellPosition ?? false)),
  }
}

/** Home and End go to the ends of the row, with Ctrl to the first and last line. */
function goToEnd({ api, rowIndex }: CellKeyDownEvent<Line>, { key, ctrlKey }: KeyboardEvent): void {
  const columns = api.getAllDisplayedColumns()
  const column = key === 'Home' ? columns[0] : columns.at(-1)
  const row = !ctrlKey ? rowIndex : key === 'Home' ? 0 : api.getDisplayedRowCount() - 1
  if (!column || row === null) return
  api.ensureIndexVisible(row)
  api.ensureColumnVisible(column)
  api.setFocusedCell(row, column)
}

/** Tab out of an editor keeps what was typed and goes on to the next cell, as in a spreadsheet. */
function tabOutOfEditor(api: GridApi<Line>, event: KeyboardEvent): void {
  event.preventDefault()
  api.stopEditing()
  if (api.getEditingCells().length > 0) return
  if (event.shiftKey) api.tabToPreviousCell(event)
  else api.tabToNextCell(event)
}

function clearCell(
  { data, column, node }: CellKeyDownEvent<Line>,
  clear: (line: Line, field: MoneyField) => void,
): void {
  const field = column.getColId()
  if (data && !node.rowPinned && isMoneyField(field)) clear(data, field)
}

function sayShares({ data, column }: CellKeyDownEvent<Line>, share: (line: Line) => void): void {
  if (data && column.getColId() === 'shares' && data.shares.length > 1) share(data)
}
