import type { GridApi } from 'ag-grid-community'
import { useEffect, type ClipboardEvent } from 'react'
import type { SingleCommand } from '../../../../domain/editing/command.ts'
import { useComplain } from '../../../components/announce.tsx'
import { isTextInput } from '../../../components/textInput.ts'
import { usePlan, useView } from '../../../stores/usePlan.ts'
import type { LineFilter } from '../lineFilter.ts'
import { asNewLines, blockFrom, blockOver, widthOf } from './block.ts'
import { textOf, type CellBook } from './cellText.ts'
import { clearing } from './clearing.ts'
import { filledDown, filledRight, tiled, type Fill } from './fill.ts'
import { htmlTable } from './htmlTable.ts'
import { rectangle, type Range } from './range.ts'
import type { RangeStore } from './rangeStore.ts'
import { pastedRows } from './pastedRows.ts'
import { columnsFrom, gridColumn, ofCosts, rowsFrom, selected, type Selection } from './selection.ts'
import { readTsv, writeTsv, type Matrix } from '../../../components/tsv.ts'
import type { IntakeKind } from './intake.ts'
import type { Intakes } from './usePreview.ts'
import { isCost, isPart, type GridRow } from '../rows/gridRow.ts'
import { isMoneyColumn } from '../rows/money.ts'
import { onlyPart } from '../rows/whyNot.ts'

interface ClipboardParts {
  readonly api: GridApi<GridRow> | null
  readonly store: RangeStore
  readonly book: CellBook
  readonly filter: LineFilter
  readonly intakes: Intakes
}

const rowsInWords = (count: number): string => `${count} row${count === 1 ? '' : 's'}`

/** A grid without rows has no cell for the keyboard to be in: what is pasted on the page is for it. */
function usePasteIntoNothing(api: GridApi<GridRow> | null, paste: (text: string) => void): void {
  useEffect(() => {
    if (!api) return undefined
    const pasted = (event: globalThis.ClipboardEvent): void => {
      if (event.target !== document.body || api.isDestroyed() || api.getDisplayedRowCount() > 0) return
      event.preventDefault()
      paste(event.clipboardData?.getData('text/plain') ?? '')
    }
    document.addEventListener('paste', pasted)
    return () => {
      document.removeEventListener('paste', pasted)
    }
  }, [api, paste])
}

/** Copies, cuts, pastes, fills and clears the range. Everything that changes the plan is one step. */
export function useClipboard({ api, store, book, filter, intakes }: ClipboardParts) {
  const plan = usePlan()
  const complain = useComplain()
  const { readOnly } = useView()
  const withRange = (act: (api: GridApi<GridRow>, range: Range, selection: Selection) => void): void => {
    if (api && store.range) act(api, store.range, ofCosts(selected(api, store.range)))
  }
  const copy = (event: ClipboardEvent): void => {
    withRange((_, __, selection) => {
      const texts = textOf(selection, book)
      event.clipboardData.setData('text/plain', writeTsv(texts))
      event.clipboardData.setData('text/html', htmlTable(texts))
      event.preventDefault()
    })
  }
  const clear = (title = 'clear cells'): void => {
    if (readOnly) return
    withRange((_, __, { rows, columns }) => {
      const commands: SingleCommand[] = [...clearing(rows, columns)]
      const [only, ...others] = commands
      if (!only) return
      plan
        .execute(others.length === 0 && title === 'clear cells' ? only : { type: 'batch', title, commands })
        .catch(complain)
    })
  }
  /** What is put over the part that one source pays would be taken for the whole. */
  const isOnPart = (rows: readonly GridRow[], columns: readonly string[]): boolean =>
    columns.some(isMoneyColumn) && rows.some(isPart)
  const isRefused = (rows: readonly GridRow[], columns: readonly string[]): boolean => {
    const refused = isOnPart(rows, columns)
    if (refused) complain(new Error(onlyPart))
    return refused
  }
  const over = (kind: IntakeKind, title: string, cells: Matrix, selection: Selection): void => {
    if (isRefused(selection.rows, selection.columns)) return
    const block = blockOver(cells, selection)
    const ways = { over: { block, left: 0, last: undefined } }
    void intakes.put({ kind, title, ways, way: 'over', filter })
  }
  const fill = (how: Fill, title: string): void => {
    if (readOnly) return
    withRange((_, __, selection) => {
      over('fill', `${title} ${rowsInWords(selection.rows.length)}`, how(selection, book), selection)
    })
  }
  const propose = (cells: Matrix, from: Selection, fitted: boolean): void => {
    const title = `paste ${rowsInWords(cells.length)}`
    const covered = from.rows.filter(isCost).slice(0, cells.length)
    if (fitted || cells.every((row) => row.length < 2)) {
      if (isRefused(covered, from.columns.slice(0, widthOf(cells)))) return
      const placed = blockFrom(cells, from)
      const ways = { over: placed, ...(fitted ? {} : { insert: asNewLines(placed, from.rows) }) }
      void intakes.propose({ kind: 'paste', title, ways, way: 'over', filter })
      return
    }
    pastedRows(plan.id, cells, from.columns.map(gridColumn), from.rows)
      .then(({ ways, way, sheet }) => {
        const intake = { kind: 'paste', title, way, sheet, filter } as const
        if (!isOnPart(covered, ways.over.block.columns)) return intakes.propose({ ...intake, ways })
        // New lines are whole, wherever they are put.
        if (way === 'insert') return intakes.propose({ ...intake, ways: { insert: ways.insert } })
        throw new Error(onlyPart)
      })
      .catch(complain)
  }
  const paste = (text: string): void => {
    const cells = readTsv(text)
    if (readOnly || cells.length === 0 || !api) return
    if (!store.range) {
      propose(cells, { rows: [], columns: columnsFrom(api, 0) }, false)
      return
    }
    withRange((grid, range, selection) => {
      const full = tiled(cells, selection.rows.length, selection.columns.length)
      if (cells.length === 1 && cells[0]?.length === 1) {
        over('paste', `paste ${rowsInWords(full.length)}`, full, selection)
        return
      }
      const { top, left } = rectangle(range)
      propose(full, { rows: rowsFrom(grid, top), columns: columnsFrom(grid, left) }, full !== cells)
    })
  }
  usePasteIntoNothing(api, paste)
  const inGrid = (act: (event: ClipboardEvent) => void) => (event: ClipboardEvent) => {
    if (!isTextInput(event.target)) act(event)
  }
  return {
    clear,
    fillDown: () => {
      fill(filledDown, 'fill down')
    },
    fillRight: () => {
      fill(filledRight, 'fill right')
    },
    events: {
      onCopy: inGrid(copy),
      onCut: inGrid((event) => {
        copy(event)
        clear('cut cells')
      }),
      onPaste: inGrid((event) => {
        event.preventDefault()
        paste(event.clipboardData.getData('text/plain'))
      }),
    },
  }
}
