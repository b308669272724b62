import type { GridSizeChangedEvent } from 'ag-grid-community'
import { useCallback, useState } from 'react'
import type { GridRow } from '../rows/gridRow.ts'

/** A quarter of the grid, so that in a window 1,280 wide all four quarters and the year stand beside the names. */
const part = 0.25
const [narrowest, widest] = [150, 420]

/**
 * How wide the names of the lines are, and what tells when the grid has another width. What the keyboard is in is brought
 * back into view, as when a panel opens beside it.
 */
export function useNameWidth(): readonly [number, (event: GridSizeChangedEvent<GridRow>) => void] {
  const [width, setWidth] = useState(240)
  const sized = useCallback(({ api, clientWidth }: GridSizeChangedEvent<GridRow>) => {
    if (clientWidth === 0) return
    setWidth(Math.round(Math.min(widest, Math.max(narrowest, part * clientWidth))))
    const focused = api.getFocusedCell()
    if (focused)
      requestAnimationFrame(() => {
        if (!api.isDestroyed()) api.ensureColumnVisible(focused.column)
      })
  }, [])
  return [width, sized]
}
