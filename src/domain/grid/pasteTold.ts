import type { Pence } from '../values/money.ts'
import { cellWords } from './cellWords.ts'
import type { GridColumn } from './gridColumn.ts'
import type { PastedRow } from './pastedRow.ts'
import type { Meaning, PlanNames } from './planNames.ts'
import { nameKey, wordsIn } from '../sheet/readCell.ts'

/** Something about one cell of a block. Rows are counted from nought. */
interface OfCell {
  readonly row: number
  readonly column: GridColumn
}
export type RefusedCell = OfCell & { readonly value: string; readonly reason: string }
export type CellChange = OfCell & { readonly before: string; readonly after: string }

/** A line that would be added. */
export interface NewLine {
  readonly row: number
  readonly description: string
  readonly intervention: string
  readonly sources: string
  readonly amount: Pence
}
/** A name that means nothing in the plan, or more than one thing, and how many rows it stands in. */
export interface UnknownName {
  readonly column: Meaning['column']
  readonly name: string
  readonly rows: number
}

const longestShown = 200

/** The cells of a row that cannot be kept, each with a sentence that says what to do. */
export function refusedIn({ index, cells }: PastedRow): readonly RefusedCell[] {
  return [...cells.refused].map(([column, reason]) => {
    const value = wordsIn(cells.cells.get(column) ?? null).slice(0, longestShown)
    return { row: index, column, value, reason }
  })
}

/** What the cells of a line that is there show before and after, where that is not the same. */
export function changesOf({ index, cells, kind, line }: PastedRow, names: PlanNames): readonly CellChange[] {
  if (line === null || kind !== 'changed') return []
  return [...cells.cells.keys()].flatMap((column) => {
    if (cells.refused.has(column)) return []
    const [was, is] = [cellWords(line.before, column, names), cellWords(line.after, column, names)]
    return was === is ? [] : [{ row: index, column, before: was, after: `${is}${cells.howCome(column)}` }]
  })
}

/** The new line of a row; none where it makes none. */
export function newLineIn({ index, kind, line }: PastedRow, names: PlanNames): readonly NewLine[] {
  if (line === null || kind !== 'new') return []
  const { description, amount } = line.after
  const words = (column: GridColumn): string => cellWords(line.after, column, names)
  return [{ row: index, description, intervention: words('intervention'), sources: words('source'), amount }]
}

/** The names in rows that somebody can say the meaning of, each once. */
export function unknownNames(rows: readonly PastedRow[]): readonly UnknownName[] {
  const all = rows.flatMap(({ cells: { unknown } }) =>
    namedColumns.flatMap((column) => {
      const name = unknown.get(column)
      return name === undefined ? [] : [{ column, name }]
    }),
  )
  return [...Map.groupBy(all, ({ column, name }) => `${column} ${nameKey(name)}`).values()].flatMap((alike) =>
    alike.slice(0, 1).map((first) => ({ ...first, rows: alike.length })),
  )
}

const namedColumns = ['source', 'intervention', 'costType'] as const
