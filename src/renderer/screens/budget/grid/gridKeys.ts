import type { CellPosition, GridApi, TabToNextCellParams } from 'ag-grid-community'
import type { Line } from '../../../../domain/budget.ts'
import { isMoneyField, type MoneyField } from '../lineCommands.ts'

interface GridActions {
  readonly clear: (line: Line, field: MoneyField) => void
  readonly share: (line: Line) => void
  readonly add: () => void
}

interface GridKeys {
  /** Takes a key before the grid sees it. False leaves it to the grid. */
  readonly take: (api: GridApi<Line>, event: KeyboardEvent) => boolean
  readonly tabToNextCell: (params: TabToNextCellParams<Line>) => CellPosition | boolean
}

type Taken = (api: GridApi<Line>, event: KeyboardEvent) => boolean

/** What keys do in a cell beyond what the grid does by itself. After Escape, Tab leaves the grid from any cell. */
export function gridKeys(actions: GridActions): GridKeys {
  let leaving = false
  const inCell: Readonly<Record<string, Taken>> = {
    Home: goToEnd,
    End: goToEnd,
    Delete: (api) => clearCell(api, actions),
    Backspace: (api) => clearCell(api, actions),
    Enter: (api) => sayShares(api, actions),
    F2: (api) => sayShares(api, actions),
  }
  return {
    take: (api, event) => {
      const cell = (event.target as Element).closest('.ag-cell')
      const editing = cell?.classList.contains('ag-cell-inline-editing')
      if (!cell) return false
      if (event.key !== 'Tab') leaving = event.key === 'Escape' && !editing
      if (event.key === 'Enter' && event.ctrlKey) return addLine(api, actions)
      if (editing) return event.key === 'Tab' && tabOutOfEditor(api, event)
      return inCell[event.key]?.(api, event) ?? false
    },
    tabToNextCell: ({ nextCellPosition }) => (leaving ? false : (nextCellPosition ?? false)),
  }
}

/** Home and End go to the ends of the row, with Ctrl to the first and last line. */
function goToEnd(api: GridApi<Line>, { key, ctrlKey }: KeyboardEvent): boolean {
  const focused = api.getFocusedCell()
  const columns = api.getAllDisplayedColumns()
  const column = key === 'Home' ? columns[0] : columns.at(-1)
  if (!focused || !column) return false
  api.ensureColumnVisible(column)
  if (ctrlKey) {
    const row = key === 'Home' ? 0 : api.getDisplayedRowCount() - 1
    api.ensureIndexVisible(row)
    api.setFocusedCell(row, column)
  } else api.setFocusedCell(focused.rowIndex, column, focused.rowPinned)
  return true
}

/** Tab out of an editor keeps what was typed and goes on to the next cell, as in a spreadsheet. */
function tabOutOfEditor(api: GridApi<Line>, { shiftKey }: KeyboardEvent): boolean {
  api.stopEditing()
  if (api.getEditingCells().length > 0) return true
  if (shiftKey) api.tabToPreviousCell()
  else api.tabToNextCell()
  return true
}

function addLine(api: GridApi<Line>, { add }: GridActions): boolean {
  api.stopEditing()
  if (api.getEditingCells().length === 0) add()
  return true
}

function clearCell(api: GridApi<Line>, { clear }: GridActions): boolean {
  const { line, column } = focusedLine(api)
  if (line && isMoneyField(column)) clear(line, column)
  return true
}

/** A line shared over several sources is edited in its dialog. */
function sayShares(api: GridApi<Line>, { share }: GridActions): boolean {
  const { line, column } = focusedLine(api)
  if (!line || column !== 'shares' || line.shares.length < 2) return false
  share(line)
  return true
}

function focusedLine(api: GridApi<Line>): { readonly line: Line | undefined; readonly column: string } {
  const focused = api.getFocusedCell()
  if (!focused || focused.rowPinned) return { line: undefined, column: '' }
  return { line: api.getDisplayedRowAtIndex(focused.rowIndex)?.data, column: focused.column.getColId() }
}
