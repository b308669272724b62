import type { GridApi } from 'ag-grid-community'
import type { MouseEvent } from 'react'
import type { GridRow } from '../rows/gridRow.ts'
import { oneCell, type Place } from './range.ts'
import type { RangeStore } from './rangeStore.ts'

/** The cell an event happened in; null outside the rows. */
function placeOf(api: GridApi<GridRow>, target: EventTarget): Place | null {
  const cell = target instanceof Element ? target.closest('.ag-cell') : null
  const row = Number(cell?.closest('.ag-row')?.getAttribute('row-index') ?? NaN)
  const id = cell?.getAttribute('col-id')
  const column = api.getAllDisplayedColumns().findIndex((each) => each.getColId() === id)
  return Number.isNaN(row) || column === -1 ? null : { row, column }
}

const isTyping = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('.ag-cell-inline-editing, .ag-popup-editor') !== null

/** What the mouse does to the range: drag from cell to cell, or Shift and a click. Given to the grid's frame. */
export const rangeMouse = (api: GridApi<GridRow> | null, store: RangeStore) => ({
  onMouseDownCapture: (event: MouseEvent): void => {
    const place = api && placeOf(api, event.target)
    if (!place || event.button !== 0 || isTyping(event.target)) return
    if (event.shiftKey && store.range) {
      // The keyboard stays where the range began.
      event.preventDefault()
      event.stopPropagation()
      store.set({ anchor: store.range.anchor, head: place })
    } else store.set(oneCell(place))
  },
  onMouseOver: (event: MouseEvent): void => {
    const { range } = store
    if (!api || event.buttons !== 1 || !range || isTyping(event.target)) return
    const place = placeOf(api, event.target)
    if (place) store.set({ anchor: range.anchor, head: place })
  },
})
