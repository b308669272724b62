import type { GridApi } from 'ag-grid-community'
import { useEffect } from 'react'
import type { Line } from '../../../../domain/budget.ts'
import type { LineNames } from '../lineNames.ts'
import type { LineTarget } from '../lineTarget.ts'

/** Brings the line aimed at into view with the keyboard in its cell, and shows names anew when they change. */
export function useArrival(
  api: GridApi<Line> | null,
  lines: readonly Line[],
  names: LineNames,
  target: LineTarget | null,
  arrived: () => void,
): void {
  useEffect(() => {
    api?.refreshCells({ columns: ['interventionId', 'shares'] })
  }, [api, names])
  useEffect(() => {
    if (!api || !target) return
    const rowIndex = api.getRowNode(target.id)?.rowIndex ?? null
    if (rowIndex === null) return
    const column = api.getColumn(target.field) ? target.field : 'description'
    api.ensureIndexVisible(rowIndex)
    api.ensureColumnVisible(column)
    api.setFocusedCell(rowIndex, column)
    if (target.edit) api.startEditingCell({ rowIndex, colKey: column })
    arrived()
  }, [api, lines, target, arrived])
}
