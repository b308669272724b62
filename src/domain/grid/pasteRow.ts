import type { Cell } from '../sheet.ts'
import type { GridColumn } from './gridColumn.ts'
import { isBlank, type Read } from './readCell.ts'

/** One row being pasted: its cells by column, and what has come of them so far. */
export class PasteRow {
  readonly cells: ReadonlyMap<GridColumn, Cell>
  readonly #refused = new Map<GridColumn, string>()
  readonly #calculations = new Map<GridColumn, string>()

  constructor(cells: ReadonlyMap<GridColumn, Cell>) {
    this.cells = cells
  }

  /** Why cells cannot be kept. */
  get refused(): ReadonlyMap<GridColumn, string> {
    return this.#refused
  }

  /** How cells were worked out, as they were typed. */
  get calculations(): ReadonlyMap<GridColumn, string> {
    return this.#calculations
  }

  refuse(column: GridColumn, reason: string): void {
    this.#refused.set(column, reason)
  }

  /** Refuses the whole row, in the first of its cells. */
  refuseAll(reason: string): void {
    for (const column of [...this.cells.keys()].slice(0, 1)) this.refuse(column, reason)
  }

  /** Whether any cell is more than empty or a dash. */
  tellsAnything(): boolean {
    return [...this.cells.values()].some((cell) => !isBlank(cell))
  }

  /** Whether any of these can be kept. */
  keepsAnything(): boolean {
    return [...this.cells].some(([column, cell]) => !isBlank(cell) && !this.#refused.has(column))
  }

  /** What a cell was read as, noted with its calculation; or nothing, and why noted. */
  take<T>(column: GridColumn, read: Read<T>): T | undefined {
    if ('refused' in read) {
      this.refuse(column, read.refused)
      return undefined
    }
    if (read.calculation !== undefined) this.#calculations.set(column, read.calculation)
    return read.value
  }
}
