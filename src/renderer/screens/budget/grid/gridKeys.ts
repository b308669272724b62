import type { GridApi } from 'ag-grid-community'
import type { Line } from '../../../../domain/budget.ts'
import { hasOneSource, isMoneyField, type MoneyField } from '../lineCommands.ts'

interface GridActions {
  readonly clear: (line: Line, field: MoneyField) => void
  readonly share: (line: Line) => void
  readonly add: () => void
}

/** A key that was dealt with, or that is to leave the grid; null when it is the grid's own. */
type Taken = 'done' | 'leave' | null
type Take = (api: GridApi<Line>, event: KeyboardEvent) => Taken

/**
 * What keys do in a cell beyond what the grid does by itself, as a function that is given each key before the grid is. Tab leaves the grid from its last cell, and from any cell after Escape.
 */
export function gridKeys(actions: GridActions): Take {
  let leaving = false
  const inEditor: Readonly<Record<string, Take>> = { Tab: tabOutOfEditor }
  const inCell: Readonly<Record<string, Take>> = {
    Home: goToEnd,
    End: goToEnd,
    Delete: (api) => clearCell(api, actions),
    Backspace: (api) => clearCell(api, actions),
    Enter: (api) => sayShares(api, actions),
    F2: (api) => sayShares(api, actions),
    Tab: (api, { shiftKey }) => (leaving || (!shiftKey && inLastCell(api)) ? 'leave' : null),
  }
  return (api, event) => {
    const cell = (event.target as Element).closest('.ag-cell')
    if (!cell) return null
    const editing = cell.classList.contains('ag-cell-inline-editing')
    if (event.key !== 'Tab' && event.key !== 'Shift') leaving = event.key === 'Escape' && !editing
    if (event.key === 'Enter' && event.ctrlKey) return addLine(api, actions)
    return (editing ? inEditor : inCell)[event.key]?.(api, event) ?? null
  }
}

/** The last cell of the totals, which stand under everything else. */
function inLastCell(api: GridApi<Line>): boolean {
  const focused = api.getFocusedCell()
  return focused?.rowPinned === 'bottom' && focused.column === api.getAllDisplayedColumns().at(-1)
}

/** Home and End go to the ends of the row, with Ctrl to the first and last line. */
function goToEnd(api: GridApi<Line>, { key, ctrlKey }: KeyboardEvent): Taken {
  const focused = api.getFocusedCell()
  const columns = api.getAllDisplayedColumns()
  const column = key === 'Home' ? columns[0] : columns.at(-1)
  if (!focused || !column) return null
  // The first column is always in view; what Home is to show is the one after it.
  api.ensureColumnVisible((key === 'Home' ? columns[1] : undefined) ?? column)
  if (ctrlKey) {
    const row = key === 'Home' ? 0 : api.getDisplayedRowCount() - 1
    api.ensureIndexVisible(row)
    api.setFocusedCell(row, column)
  } else api.setFocusedCell(focused.rowIndex, column, focused.rowPinned)
  return 'done'
}

/** Tab out of an editor keeps what was typed and goes on to the next cell, as in a spreadsheet. */
function tabOutOfEditor(api: GridApi<Line>, { shiftKey }: KeyboardEvent): Taken {
  api.stopEditing()
  if (api.getEditingCells().length > 0) return 'done'
  if (shiftKey) api.tabToPreviousCell()
  else api.tabToNextCell()
  return 'done'
}

function addLine(api: GridApi<Line>, { add }: GridActions): Taken {
  api.stopEditing()
  if (api.getEditingCells().length === 0) add()
  return 'done'
}

function clearCell(api: GridApi<Line>, { clear }: GridActions): Taken {
  const { line, column } = focusedLine(api)
  if (line && isMoneyField(column)) clear(line, column)
  return 'done'
}

/** A line shared over several sources is edited in its dialog. */
function sayShares(api: GridApi<Line>, { share }: GridActions): Taken {
  const { line, column } = focusedLine(api)
  if (!line || column !== 'shares' || hasOneSource(line)) return null
  share(line)
  return 'done'
}

function focusedLine(api: GridApi<Line>): { readonly line: Line | undefined; readonly column: string } {
  const focused = api.getFocusedCell()
  if (!focused || focused.rowPinned) return { line: undefined, column: '' }
  return { line: api.getDisplayedRowAtIndex(focused.rowIndex)?.data, column: focused.column.getColId() }
}
