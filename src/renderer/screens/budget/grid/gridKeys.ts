import type { GridApi, IRowNode } from 'ag-grid-community'
import { extended, everything, isArrowKey, rectangle } from '../clipboard/range.ts'
import type { RangeStore } from '../clipboard/rangeStore.ts'
import { boundsOf, placeOfKeyboard, show } from '../clipboard/useRange.ts'
import type { Line } from '../../../../domain/costs/line.ts'
import { hasOneSource } from '../lineCommands.ts'
import type { GridRow, GroupRow } from '../rows/gridRow.ts'
import { whyNot } from '../rows/whyNot.ts'

export interface GridActions {
  readonly range: RangeStore
  readonly clear: () => void
  readonly fillDown: () => void
  readonly fillRight: () => void
  readonly share: (line: Line) => void
  readonly add: () => void
  /** Removes the lines of the rows that are selected. */
  readonly remove: () => void
  readonly toggle: (group: GroupRow) => void
  /** Goes to where a post or training is worked out. */
  readonly goTo: (row: GridRow) => void
  /** Says why a cell cannot be typed into. */
  readonly say: (why: string) => void
  readonly explain: (row: GridRow, column: string) => void
  readonly find: () => void
}

/** A key that was dealt with, or that is to leave the grid; null when it is the grid's own. */
type Taken = 'done' | 'leave' | null
type Take = (api: GridApi<GridRow>, event: KeyboardEvent, actions: GridActions) => Taken
type Keys = Readonly<Record<string, Take>>

const done =
  (act: (actions: GridActions) => void): Take =>
  (_, __, actions) => {
    act(actions)
    return 'done'
  }

const inEditor: Keys = { Tab: tabOutOfEditor }

const withCtrl: Keys = {
  a: selectAll,
  d: done(({ fillDown }) => {
    fillDown()
  }),
  r: done(({ fillRight }) => {
    fillRight()
  }),
  f: done(({ find }) => {
    find()
  }),
  Home: goToEnd,
  End: goToEnd,
}

const inCell: Keys = {
  Home: goToEnd,
  End: goToEnd,
  Delete: emptyOrRemove,
  Backspace: done(({ clear }) => {
    clear()
  }),
  Enter: open,
  F2: open,
  Escape: (_, __, { range }) => {
    range.collapse()
    return null
  },
  ArrowLeft: (api, _, actions) => fold(api, actions, false),
  ArrowRight: (api, _, actions) => fold(api, actions, true),
}

/**
 * What keys do in a cell beyond what the grid does by itself, as a function that is given each key before the grid is. Tab
 * leaves the grid from its last cell, and from any cell after Escape: make it once, for it remembers Escape.
 */
export function gridKeys(): Take {
  let leaving = false
  return (api, event, actions) => {
    const cell = (event.target as Element).closest('.ag-cell, .ag-popup-editor')
    if (!cell) return null
    const editing = !cell.matches('.ag-cell:not(.ag-cell-inline-editing)')
    if (!keepsLeaving.has(event.key)) leaving = event.key === 'Escape' && !editing
    if (event.key === 'Enter' && event.ctrlKey) return addLine(api, actions)
    if (editing) return inEditor[event.key]?.(api, event, actions) ?? null
    catchUp(api, actions)
    return event.key === 'Tab' ? tab(api, event, leaving) : pressed(api, event, actions)
  }
}

function catchUp(api: GridApi<GridRow>, { range }: GridActions): void {
  const place = placeOfKeyboard(api)
  if (place) range.catchUp(place)
}

/** Keys that come between Escape and leaving without calling it off. */
const keepsLeaving: ReadonlySet<string> = new Set(['Tab', 'Shift'])

const tab = (api: GridApi<GridRow>, { shiftKey }: KeyboardEvent, leaving: boolean): Taken =>
  leaving || (!shiftKey && inLastCell(api)) ? 'leave' : null

const pressed: Take = (api, event, actions) => (withModifiers(event) ?? plainly)(api, event, actions)

/** What a key does that is pressed with Shift and an arrow, with Alt or with Ctrl; null for one pressed by itself. */
function withModifiers({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): Take | null {
  if (altKey) return key.toLowerCase() === 'e' ? explain : theirs
  const shifted = shiftKey ? withShift(key) : null
  if (shifted) return shifted
  if (ctrlKey || metaKey) return withCtrl[key.length === 1 ? key.toLowerCase() : key] ?? theirs
  return null
}

const withShift = (key: string): Take | null => (isArrowKey(key) ? extend : key === ' ' ? selectRows : null)

/** Left to the grid and the browser. */
const theirs: Take = () => null

/** A key pressed by itself. A letter on what cannot be typed into is told why. */
const plainly: Take = (api, event, actions) =>
  inCell[event.key]?.(api, event, actions) ?? (event.key.length === 1 ? sayWhy(api, actions) : null)

/** Shift and an arrow take the range a cell further, with Ctrl to the edge. The keyboard stays where it began. */
function extend(api: GridApi<GridRow>, event: KeyboardEvent, { range }: GridActions): Taken {
  if (!range.range || !isArrowKey(event.key)) return null
  const next = extended(range.range, event.key, event.ctrlKey || event.metaKey, boundsOf(api))
  range.set(next)
  show(api, next.head)
  return 'done'
}

function selectAll(api: GridApi<GridRow>, _: KeyboardEvent, { range }: GridActions): Taken {
  const all = everything(boundsOf(api))
  // The keyboard stays where it is, so that what follows happens in sight.
  if (all.head.row >= 0) range.set(all)
  return 'done'
}

/** Whole rows, from the first to the last column. */
function selectRows(api: GridApi<GridRow>, _: KeyboardEvent, { range }: GridActions): Taken {
  if (!range.range) return null
  const { anchor, head } = range.range
  range.set({
    anchor: { ...anchor, column: 0 },
    head: { ...head, column: boundsOf(api).columns - 1 },
  })
  return 'done'
}

/** Delete empties cells; whole rows that are selected it removes. */
function emptyOrRemove(
  api: GridApi<GridRow>,
  _: KeyboardEvent,
  { range, clear, remove }: GridActions,
): Taken {
  const { left, right } = range.range ? rectangle(range.range) : { left: 0, right: 0 }
  if (right - left + 1 === boundsOf(api).columns) remove()
  else clear()
  return 'done'
}

/** The last cell of the totals, which stand under everything else. */
function inLastCell(api: GridApi<GridRow>): boolean {
  const focused = api.getFocusedCell()
  return (
    focused?.rowPinned === 'bottom' &&
    focused.rowIndex === api.getPinnedBottomRowCount() - 1 &&
    focused.column === api.getAllDisplayedColumns().at(-1)
  )
}

/** Home and End go to the ends of the row, with Ctrl to the first and last line. */
function goToEnd(api: GridApi<GridRow>, { key, ctrlKey }: KeyboardEvent): Taken {
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
function tabOutOfEditor(api: GridApi<GridRow>, { shiftKey }: KeyboardEvent): Taken {
  api.stopEditing()
  if (api.getEditingCells().length > 0) return 'done'
  if (shiftKey) api.tabToPreviousCell()
  else api.tabToNextCell()
  return 'done'
}

function addLine(api: GridApi<GridRow>, { add }: GridActions): Taken {
  api.stopEditing()
  if (api.getEditingCells().length === 0) add()
  return 'done'
}

/** Enter or F2 on what is edited elsewhere, or opens and closes. */
function open(api: GridApi<GridRow>, event: KeyboardEvent, actions: GridActions): Taken {
  const { row, column } = focusedCell(api)
  if (!row) return null
  if (row.kind === 'group') actions.toggle(row)
  else if (row.kind !== 'line') actions.goTo(row)
  else if (column === 'shares' && !hasOneSource(row.cost)) actions.share(row.cost)
  else return sayWhy(api, actions)
  return 'done'
}

/** In the first cell of a heading the arrow keys open and close the group. */
function fold(api: GridApi<GridRow>, { toggle }: GridActions, opening: boolean): Taken {
  const { row, column } = focusedCell(api)
  if (row?.kind !== 'group' || column !== 'description' || row.open === opening) return null
  toggle(row)
  return 'done'
}

function sayWhy(api: GridApi<GridRow>, { say }: GridActions): Taken {
  const { row, column } = focusedCell(api)
  const why = row && whyNot(row, column)
  if (!why) return null
  say(why)
  return 'done'
}

function explain(api: GridApi<GridRow>, _: KeyboardEvent, actions: GridActions): Taken {
  const { row, column } = focusedCell(api)
  if (row) actions.explain(row, column)
  return 'done'
}

/** The row and the column the keyboard is in, sums under the rows included. */
export function focusedCell(api: GridApi<GridRow>): {
  readonly row: GridRow | undefined
  readonly column: string
} {
  const focused = api.getFocusedCell()
  if (!focused) return { row: undefined, column: '' }
  const { rowIndex, rowPinned, column } = focused
  const node: IRowNode<GridRow> | undefined = rowPinned
    ? api.getPinnedBottomRow(rowIndex)
    : api.getDisplayedRowAtIndex(rowIndex)
  return { row: node?.data, column: column.getColId() }
}
