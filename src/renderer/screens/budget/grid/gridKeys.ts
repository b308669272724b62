import type { CellKeyDownEvent, GridApi, SuppressKeyboardEventParams } from 'ag-grid-community'
import type { Line } from '../../../../domain/budget.ts'
import { isMoneyField } from '../lineCommands.ts'

/** Keys the grid leaves to us: moving along a row, clearing a cell, adding a line, and Tab out of an editor. */
export function keptFromGrid({ event, editing }: SuppressKeyboardEventParams<Line>): boolean {
  if (event.key === 'Enter' && event.ctrlKey) return true
  if (editing) return event.key === 'Tab'
  return ['Home', 'End', 'Delete', 'Backspace'].includes(event.key)
}

/** Home and End go to the ends of the row, with Ctrl to the first and last line. */
export function goToEnd(api: GridApi<Line>, event: KeyboardEvent, rowIndex: number): void {
  const columns = api.getAllDisplayedColumns()
  const column = event.key === 'Home' ? columns[0] : columns.at(-1)
  if (!column) return
  const row = event.ctrlKey ? (event.key === 'Home' ? 0 : api.getDisplayedRowCount() - 1) : rowIndex
  if (event.ctrlKey) api.ensureIndexVisible(row)
  api.ensureColumnVisible(column)
  api.setFocusedCell(row, column)
  event.preventDefault()
}

/** Tab out of an editor keeps what was typed and goes on to the next cell, as in a spreadsheet. */
export function tabOutOfEditor(api: GridApi<Line>, event: KeyboardEvent): void {
  event.preventDefault()
  api.stopEditing()
  if (api.getEditingCells().length > 0) return
  if (event.shiftKey) api.tabToPreviousCell(event)
  else api.tabToNextCell(event)
}

/** The line and money field that Delete or Backspace is to clear; none in other cells. */
export function moneyToClear({ data, column, node }: CellKeyDownEvent<Line>) {
  const field = column.getColId()
  return data && !node.rowPinned && isMoneyField(field) ? { line: data, field } : null
}
