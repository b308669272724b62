import type { GridApi } from 'ag-grid-community'
import type { MouseEvent, PointerEvent } from 'react'
import type { GridRow } from '../rows/gridRow.ts'
import { oneCell, type Place, type Range } from './range.ts'
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

/**
 * What the mouse does to the range: drag from cell to cell, or Shift and a click, which takes it from the cell the
 * keyboard is in. Given to the grid's frame.
 */
export const rangeMouse = (api: GridApi<GridRow> | null, store: RangeStore) => ({
  // The grid takes the keyboard to a cell as soon as the pointer is down on it, before it hears of the mouse.
  onPointerDownCapture: (event: PointerEvent): void => {
    if (api && extension(api, store, event)) event.stopPropagation()
  },
  onMouseDownCapture: (event: MouseEvent): void => {
    const place = api && placeOf(api, event.target)
    if (!place || event.button !== 0 || isTyping(event.target)) return
    const extended = extension(api, store, event)
    if (extended) {
      event.preventDefault()
      event.stopPropagation()
      takeKeyboard(api, extended.anchor, event.currentTarget)
      store.set(extended)
    } else store.set(oneCell(place))
  },
  onMouseOver: (event: MouseEvent): void => {
    const { range } = store
    if (!api || event.buttons !== 1 || !range || isTyping(event.target)) return
    const place = placeOf(api, event.target)
    if (place) store.set({ anchor: range.anchor, head: place })
  },
})

/** The range with its head where Shift and the main button are pressed; null for anything else. */
function extension(api: GridApi<GridRow>, { range }: RangeStore, event: MouseEvent): Range | null {
  if (!event.shiftKey || event.button !== 0 || !range || isTyping(event.target)) return null
  const head = placeOf(api, event.target)
  return head && { anchor: range.anchor, head }
}

/** The keyboard stays where the range began, or goes back there when it had left the grid. */
function takeKeyboard(api: GridApi<GridRow>, { row, column }: Place, frame: Element): void {
  const shown = api.getAllDisplayedColumns()[column]
  if (shown && !frame.contains(document.activeElement)) api.setFocusedCell(row, shown)
}
