import type { GridApi } from 'ag-grid-community'
import { useMemo, useRef, useState, useSyncExternalStore } from 'react'
import type { Line } from '../../../domain/costs/line.ts'
import { useComplain } from '../../components/announce.tsx'
import { useExplain } from '../../components/explain/explain.ts'
import { focusField } from '../../components/fieldName.ts'
import { usePlan, useView } from '../../stores/usePlan.ts'
import { go, planAddress } from '../../route.ts'
import { rectangle, type Range } from './clipboard/range.ts'
import { selected } from './clipboard/selection.ts'
import { useClipboard } from './clipboard/useClipboard.ts'
import { useRange } from './clipboard/useRange.ts'
import type { Intakes } from './clipboard/usePreview.ts'
import type { CurrentRow } from './currentRow.ts'
import { focusedCell, type GridActions } from './grid/gridKeys.ts'
import type { GridContext } from './grid/gridContext.ts'
import { useGridEdits } from './grid/useGridEdits.ts'
import { useLineChoices } from './lineChoices.ts'
import { findField, type LineFilter } from './lineFilter.ts'
import type { LineNames } from './lineNames.ts'
import { figureName, isMoneyColumn, moneyIn, type MoneyBook } from './rows/money.ts'
import { isCost, type GridRow, type GroupRow } from './rows/gridRow.ts'

interface GridParts {
  readonly names: LineNames
  readonly book: MoneyBook
  readonly filter: LineFilter
  readonly intakes: Intakes
  readonly share: (line: Line) => void
  readonly add: () => void
  readonly remove: () => void
  readonly current: CurrentRow
  readonly toggle: (group: GroupRow) => void
}

/** What the grid is given to work with, and what its keys and the buttons around it do. */
export function useGrid(parts: GridParts) {
  const { names, book, filter, intakes, share, add, remove, current, toggle } = parts
  const [api, setApi] = useState<GridApi<GridRow> | null>(null)
  const frame = useRef<HTMLDivElement>(null)
  const range = useRange(api, frame)
  const choices = useLineChoices()
  const { readOnly, revision } = useView()
  const edits = useGridEdits(share)
  const context = useMemo(
    (): GridContext => ({
      names,
      choices,
      readOnly,
      money: (row, column) => moneyIn(row, column, book),
      ...edits,
    }),
    // The figures a cell looks up move with the plan's revision.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [names, choices, readOnly, book, edits, revision],
  )
  const clipboard = useClipboard({ api, store: range, book: context, filter, intakes })
  const reach = useReach()
  const actions: GridActions = {
    range,
    clear: () => {
      clipboard.clear()
    },
    fillDown: clipboard.fillDown,
    fillRight: clipboard.fillRight,
    share,
    add,
    remove,
    toggle,
    ...reach,
    find: () => {
      focusField(findField)
    },
  }
  const explainHere = (): void => {
    const { row, column } = api ? focusedCell(api) : { row: undefined, column: '' }
    if (row) reach.explain(row, column)
  }
  /** The rows of the range or, without one, the row the keyboard was last in. */
  const selectedRows = (): readonly GridRow[] => {
    const several = range.several()
    if (api && several) return selected(api, several).rows
    const row = current.row()
    return row ? [row] : []
  }
  /** How many rows the range lies over; one without a range. */
  const several = useSyncExternalStore(range.subscribe, () => rowsOf(range.several()))
  return { api, setApi, frame, range, context, clipboard, actions, explainHere, selectedRows, several }
}

function rowsOf(range: Range | null): number {
  if (range === null) return 1
  const { top, bottom } = rectangle(range)
  return bottom - top + 1
}

/** What keys in the grid reach beyond it. */
function useReach(): Pick<GridActions, 'goTo' | 'say' | 'explain'> {
  const store = usePlan()
  const complain = useComplain()
  const explain = useExplain()
  const say = (why: string): void => {
    complain(new Error(why))
  }
  return {
    say,
    goTo: (row) => {
      if (isCost(row)) go(planAddress(store.id, 'workforce', row.id))
    },
    explain: (row, column) => {
      const name = isMoneyColumn(column) ? figureName(row, column) : null
      if (name === null) say('Go to an amount of a line or of the whole plan to have it explained')
      else explain(name)
    },
  }
}
