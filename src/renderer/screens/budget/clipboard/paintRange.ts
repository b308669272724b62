import type { GridApi } from 'ag-grid-community'
import type { GridRow } from '../rows/gridRow.ts'
import { holds, isOneCell, rectangle, type Place, type Range, type Rectangle } from './range.ts'

/**
 * Marks the cells in sight that lie in the range, and the row the keyboard is in. Only attributes of what is drawn are
 * touched, so the cost does not grow with the plan.
 */
export function paintRange(root: Element, api: GridApi<GridRow>, range: Range | null): void {
  const area = range && !isOneCell(range) ? rectangle(range) : null
  const columns = new Map(api.getAllDisplayedColumns().map((column, index) => [column.getColId(), index]))
  for (const row of root.querySelectorAll('.ag-row:not(.ag-row-pinned)')) {
    const index = Number(row.getAttribute('row-index'))
    mark(row, 'data-current', index === range?.anchor.row ? '' : null)
    for (const cell of row.querySelectorAll('.ag-cell')) {
      const column = columns.get(cell.getAttribute('col-id') ?? '') ?? -1
      paintCell(cell, area, { row: index, column })
    }
  }
}

function paintCell(cell: Element, area: Rectangle | null, place: Place): void {
  const inside = area !== null && holds(area, place)
  mark(cell, 'data-range', inside ? edges(area, place) : null)
  mark(cell, 'aria-selected', inside ? 'true' : null)
}

/** Which edges of the range a cell lies at, as letters the styles look for. */
const edges = ({ top, bottom, left, right }: Rectangle, { row, column }: Place): string =>
  [
    row === top ? 't' : '',
    row === bottom ? 'b' : '',
    column === left ? 'l' : '',
    column === right ? 'r' : '',
    'i',
  ].join('')

function mark(element: Element, name: string, value: string | null): void {
  if (value === element.getAttribute(name)) return
  if (value === null) element.removeAttribute(name)
  else element.setAttribute(name, value)
}
