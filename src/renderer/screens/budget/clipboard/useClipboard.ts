import type { GridApi } from 'ag-grid-community'
import type { ClipboardEvent } from 'react'
import type { SingleCommand } from '../../../../domain/command.ts'
import { useComplain } from '../../../components/announce.tsx'
import { isTextInput } from '../../../components/textInput.ts'
import { usePlan, useView } from '../../../stores/usePlan.ts'
import type { LineFilter } from '../lineFilter.ts'
import { blockFrom, blockOver } from './block.ts'
import { textOf, type CellBook } from './cellText.ts'
import { clearing } from './clearing.ts'
import { filledDown, filledRight, tiled, type Fill } from './fill.ts'
import { htmlTable } from './htmlTable.ts'
import { rectangle, type Range } from './range.ts'
import type { RangeStore } from './rangeStore.ts'
import { columnsFrom, rowsFrom, selected, type Selection } from './selection.ts'
import { readTsv, writeTsv, type Matrix } from './tsv.ts'
import type { IntakeKind, Intakes } from './usePreview.ts'
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

/** Copies, cuts, pastes, fills and clears the range. Everything that changes the plan is one step. */
export function useClipboard({ api, store, book, filter, intakes }: ClipboardParts) {
  const plan = usePlan()
  const complain = useComplain()
  const { readOnly } = useView()
  const withRange = (act: (api: GridApi<GridRow>, range: Range, selection: Selection) => void): void => {
    if (api && store.range) act(api, store.range, selected(api, store.range))
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
  const isRefused = (rows: readonly GridRow[], columns: readonly string[]): boolean => {
    const refused = columns.some(isMoneyColumn) && rows.some(isPart)
    if (refused) complain(new Error(onlyPart))
    return refused
  }
  const over = (kind: IntakeKind, title: string, cells: Matrix, selection: Selection): void => {
    if (isRefused(selection.rows, selection.columns)) return
    const block = blockOver(cells, selection)
    void intakes.put({ kind, title, placed: { block, left: 0, last: undefined }, filter })
  }
  const fill = (how: Fill, title: string): void => {
    if (readOnly) return
    withRange((_, __, selection) => {
      over('fill', `${title} ${rowsInWords(selection.rows.length)}`, how(selection, book), selection)
    })
  }
  const paste = (text: string): void => {
    const cells = readTsv(text)
    if (readOnly || cells.length === 0) return
    withRange((grid, range, selection) => {
      const full = tiled(cells, selection.rows.length, selection.columns.length)
      const title = `paste ${rowsInWords(full.length)}`
      if (cells.length === 1 && cells[0]?.length === 1) {
        over('paste', title, full, selection)
        return
      }
      const { top, left } = rectangle(range)
      const from = { rows: rowsFrom(grid, top), columns: columnsFrom(grid, left) }
      if (isRefused(from.rows.filter(isCost).slice(0, full.length), from.columns.slice(0, full[0]?.length)))
        return
      void intakes.propose({ kind: 'paste', title, placed: blockFrom(full, from), filter })
    })
  }
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
