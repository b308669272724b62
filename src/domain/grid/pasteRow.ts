import type { Cell } from '../sheet/sheet.ts'
import type { GridColumn } from './gridColumn.ts'
import { isBlank, wordsIn, type Read } from '../sheet/readCell.ts'
import type { Unrounded } from './settledPennies.ts'

/** One row being pasted: its cells by column, and what has come of them so far. */
export class PasteRow {
  readonly cells: ReadonlyMap<GridColumn, Cell>
  /** All columns of the block: in a new line those with empty cells are not among the cells. */
  readonly columns: readonly GridColumn[]
  readonly #refused = new Map<GridColumn, string>()
  readonly #calculations = new Map<GridColumn, string>()
  readonly #unknown = new Map<GridColumn, string>()
  readonly #unrounded = new Map<GridColumn, number>()
  readonly #exact = new Map<GridColumn, number>()

  constructor(cells: ReadonlyMap<GridColumn, Cell>, columns: readonly GridColumn[]) {
    this.cells = cells
    this.columns = columns
  }

  /** Why cells cannot be kept. */
  get refused(): ReadonlyMap<GridColumn, string> {
    return this.#refused
  }

  /** How an amount came about, where it was worked out or rounded, to be put behind it; otherwise nothing. */
  howCome(column: GridColumn): string {
    const calculation = this.#calculations.get(column)
    if (calculation !== undefined) return `, worked out from ${calculation}`
    return this.#unrounded.has(column) ? `, rounded from ${wordsIn(this.cells.get(column) ?? null)}` : ''
  }

  /** How many amounts that are kept were rounded to the penny. */
  rounded(): number {
    return [...this.#unrounded.keys()].filter((column) => !this.#refused.has(column)).length
  }

  /** Names that mean nothing in the plan, or more than one thing. */
  get unknown(): ReadonlyMap<GridColumn, string> {
    return this.#unknown
  }

  /** What amounts that were read came to in pence, with their parts. */
  get exact(): ReadonlyMap<GridColumn, number> {
    return this.#exact
  }

  /** What amounts came to before they were rounded to the penny. */
  get unrounded(): Unrounded {
    return this.#unrounded
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

  /** What a cell was read as, noted with its calculation and what it was rounded from; or nothing, and why noted. */
  take<T>(column: GridColumn, read: Read<T>): T | undefined {
    if ('refused' in read) {
      this.refuse(column, read.refused)
      if (read.unknown !== undefined) this.#unknown.set(column, read.unknown)
      return undefined
    }
    if (read.calculation !== undefined) this.#calculations.set(column, read.calculation)
    if (typeof read.value === 'number') this.#exact.set(column, read.unrounded ?? read.value)
    if (read.unrounded !== undefined) this.#unrounded.set(column, read.unrounded)
    return read.value
  }
}
