import type { CellFocusedEvent, GridApi } from 'ag-grid-community'
import { useEffect, useState, type RefObject } from 'react'
import type { GridRow } from '../rows/gridRow.ts'
import { paintRange } from './paintRange.ts'
import { oneCell, type Bounds, type Place, type Range } from './range.ts'
import { RangeStore } from './rangeStore.ts'

export const boundsOf = (api: GridApi<GridRow>): Bounds => ({
  rows: api.getDisplayedRowCount(),
  columns: api.getAllDisplayedColumns().length,
})

/** Brings a cell into view without taking the keyboard there. */
export function show(api: GridApi<GridRow>, { row, column }: Place): void {
  const shown = api.getAllDisplayedColumns()[column]
  api.ensureIndexVisible(row)
  if (shown) api.ensureColumnVisible(shown)
}

/** The cell the keyboard is in, if it is among the rows. */
export function placeOfKeyboard(api: GridApi<GridRow>): Place | null {
  const focused = api.getFocusedCell()
  const column = focused ? api.getAllDisplayedColumns().indexOf(focused.column) : -1
  return !focused || focused.rowPinned || column === -1 ? null : { row: focused.rowIndex, column }
}

function rangeAtKeyboard(api: GridApi<GridRow>): Range | null {
  const place = placeOfKeyboard(api)
  return place && oneCell(place)
}

/** The range of the grid: it follows the keyboard, and is painted on whatever cells come into view. */
export function useRange(api: GridApi<GridRow> | null, root: RefObject<HTMLElement | null>): RangeStore {
  const [store] = useState(() => new RangeStore())
  useEffect(() => {
    const element = root.current
    if (!api || !element) return undefined
    const paint = (): void => {
      if (!api.isDestroyed()) paintRange(element, api, store.range)
    }
    // Told a moment late, when the keyboard may have gone on already: what counts is where it is now.
    const focused = ({ rowIndex, column }: CellFocusedEvent<GridRow>): void => {
      if (rowIndex === null || !column) return
      const place = placeOfKeyboard(api)
      if (place) store.focus(place)
      else store.set(null)
    }
    const rowAtAnchor = (): string | undefined =>
      store.range ? api.getDisplayedRowAtIndex(store.range.anchor.row)?.id : undefined
    let anchored: string | undefined
    // A range is where it is among the rows: when others come to stand there, as after sorting, it begins anew.
    const moved = (): void => {
      if (!store.range || rowAtAnchor() === anchored) store.keepWithin(boundsOf(api))
      else store.set(rangeAtKeyboard(api))
    }
    api.addEventListener('cellFocused', focused)
    api.addEventListener('modelUpdated', moved)
    api.addEventListener('displayedColumnsChanged', moved)
    const stop = store.subscribe(() => {
      anchored = rowAtAnchor()
      paint()
    })
    const drawn = new MutationObserver(paint)
    drawn.observe(element, { childList: true, subtree: true, attributeFilter: ['row-index'] })
    return () => {
      drawn.disconnect()
      stop()
      if (api.isDestroyed()) return
      api.removeEventListener('cellFocused', focused)
      api.removeEventListener('modelUpdated', moved)
      api.removeEventListener('displayedColumnsChanged', moved)
    }
  }, [api, root, store])
  return store
}
