import type { GridApi } from 'ag-grid-community'
import { useEffect } from 'react'
import type { GridRow } from '../rows/gridRow.ts'
import type { LineNames } from '../lineNames.ts'
import type { LineTarget } from '../lineTarget.ts'

/** How many frames the grid is given to draw the row it was sent to. */
const patience = 60

/** Brings the line aimed at into view with the keyboard in its cell, and shows names anew when they change. */
export function useArrival(
  api: GridApi<GridRow> | null,
  rows: readonly GridRow[],
  names: LineNames,
  target: LineTarget | null,
  arrived: () => void,
): void {
  useEffect(() => {
    api?.refreshCells({ columns: ['interventionId', 'shares'] })
  }, [api, names])
  useEffect(() => {
    if (!api || !target) return undefined
    let frame = 0
    let tries = 0
    const look = (): void => {
      tries += 1
      if (tries < patience && !bring(api, target)) frame = requestAnimationFrame(look)
      else arrived()
    }
    look()
    return () => {
      cancelAnimationFrame(frame)
    }
  }, [api, rows, target, arrived])
}

/** True once the keyboard is in the cell, which can only be when its row has been drawn. */
function bring(api: GridApi<GridRow>, { id, field, edit }: LineTarget): boolean {
  const rowIndex = api.getRowNode(id)?.rowIndex ?? null
  if (rowIndex === null) return false
  const column = api.getColumn(field) ? field : 'description'
  api.ensureIndexVisible(rowIndex)
  api.ensureColumnVisible(column)
  api.setFocusedCell(rowIndex, column)
  if (!isInCell(id, column)) return false
  if (edit) api.startEditingCell({ rowIndex, colKey: column })
  return true
}

const isInCell = (id: string, column: string): boolean =>
  document.activeElement?.matches(`[row-id="${CSS.escape(id)}"] .ag-cell[col-id="${column}"]`) === true
