import type { GridApi } from 'ag-grid-community'
import { useEffect } from 'react'
import { lineOf, type GridRow } from '../rows/gridRow.ts'
import type { LineNames } from '../lineNames.ts'
import type { LineTarget } from '../lineTarget.ts'

/** How many frames the grid is given to draw the row it was sent to. */
const patience = 60

/** How long after the keyboard has come to a new cell the grid may still take it there once more, in milliseconds. */
const onceMore = 10

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
    let timer = 0
    let tries = 0
    const look = (): void => {
      tries += 1
      if (tries < patience && !bring(api, rows, target)) frame = requestAnimationFrame(look)
      else if (target.edit) timer = window.setTimeout(begin, onceMore)
      else arrived()
    }
    // Opened sooner, the editor would lose the keyboard to its own cell, and with it what is typed.
    const begin = (): void => {
      open(api, rows, target)
      arrived()
    }
    look()
    return () => {
      cancelAnimationFrame(frame)
      window.clearTimeout(timer)
    }
  }, [api, rows, target, arrived])
}

/** True once the keyboard is in the cell, which can only be when its row has been drawn. */
function bring(api: GridApi<GridRow>, rows: readonly GridRow[], { id: lineId, field }: LineTarget): boolean {
  const id = rowIdOf(rows, lineId)
  const rowIndex = api.getRowNode(id)?.rowIndex ?? null
  if (rowIndex === null) return false
  const column = columnOf(api, field)
  api.ensureIndexVisible(rowIndex)
  api.ensureColumnVisible(column)
  api.setFocusedCell(rowIndex, column)
  return isInCell(id, column)
}

/** Opens the cell for typing, unless the keyboard has gone on or a key has opened it already. */
function open(api: GridApi<GridRow>, rows: readonly GridRow[], { id: lineId, field }: LineTarget): void {
  const id = rowIdOf(rows, lineId)
  const rowIndex = api.getRowNode(id)?.rowIndex ?? null
  const colKey = columnOf(api, field)
  if (rowIndex === null || !isInCell(id, colKey) || api.getEditingCells().length > 0) return
  api.startEditingCell({ rowIndex, colKey })
}

/** The row of a line, or the first of those that show its parts. */
const rowIdOf = (rows: readonly GridRow[], lineId: string): string =>
  rows.find((row) => lineOf(row)?.id === lineId)?.id ?? lineId

const columnOf = (api: GridApi<GridRow>, field: string): string =>
  api.getColumn(field) ? field : 'description'

const isInCell = (id: string, column: string): boolean =>
  document.activeElement?.matches(`[row-id="${CSS.escape(id)}"] .ag-cell[col-id="${column}"]`) === true
