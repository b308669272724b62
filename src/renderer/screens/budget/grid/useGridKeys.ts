import type { CellKeyDownEvent, CellPosition, FullWidthCellKeyDownEvent, TabToNextCellParams } from 'ag-grid-community'
import { useMemo } from 'react'
import type { Line } from '../../../../domain/budget.ts'
import type { MoneyField } from '../lineCommands.ts'
import { goToEnd, moneyToClear, tabOutOfEditor } from './gridKeys.ts'

interface GridKeys {
  readonly onCellKeyDown: (event: CellKeyDownEvent<Line> | FullWidthCellKeyDownEvent<Line>) => void
  readonly tabToNextCell: (params: TabToNextCellParams<Line>) => CellPosition | boolean
}

/** What keys do in the grid beyond what it does by itself. After Escape, Tab leaves the grid from any cell. */
export function useGridKeys(
  clear: (line: Line, field: MoneyField) => void,
  share: (line: Line) => void,
): GridKeys {
  return useMemo(() => {
    let leaving = false
    return {
      onCellKeyDown: (pressed) => {
        if (!('column' in pressed) || !(pressed.event instanceof KeyboardEvent)) return
        const { api, event, column, rowIndex, data } = pressed
        const editing = api.getEditingCells().length > 0
        if (event.key !== 'Tab') leaving = event.key === 'Escape' && !editing
        if (editing) {
          if (event.key === 'Tab') tabOutOfEditor(api, event)
          return
        }
        switch (event.key) {
          case 'Home':
          case 'End':
            if (rowIndex !== null) goToEnd(api, event, rowIndex)
            return
          case 'Delete':
          case 'Backspace': {
            const cell = moneyToClear(pressed)
            if (cell) clear(cell.line, cell.field)
            return
          }
          case 'Enter':
          case 'F2':
            if (data && column.getColId() === 'shares' && data.shares.length > 1) share(data)
        }
      },
      tabToNextCell: ({ nextCellPosition }) => (leaving ? false : (nextCellPosition ?? false)),
    }
  }, [clear, share])
}
