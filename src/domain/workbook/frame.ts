import { columnLetter } from '../sheet/columnLetter.ts'
import { firstRow } from './layout.ts'
import { formula } from './formulas.ts'
import { amount, blank } from './cells.ts'
import { noMoney, type Pence } from '../values/money.ts'
import type { WorkbookCell, WorkbookColumn, WorkbookSheet } from './workbook.ts'

type Cells<K extends string> = Readonly<Partial<Record<K, WorkbookCell>>>

/** The last column of a wide sheet that stays in sight while the others are looked through, and the last that is printed. */
interface Wide<K> {
  readonly inSight: K
  readonly printed: K
}

/** A sheet before its rows are known: its columns have names, so that formulas need not count letters. */
export class Frame<K extends string> {
  readonly name: string
  readonly #notes: readonly string[]
  readonly #columns: Readonly<Record<K, WorkbookColumn>>
  readonly #keys: readonly K[]
  readonly #wide: Wide<K> | undefined

  /**
   * `name` is one that Excel takes as it is and needs no quotation marks in formulas, unless no formula names it.    */
  constructor(
    name: string,
    notes: readonly string[],
    columns: Readonly<Record<K, WorkbookColumn>>,
    wide?: Wide<NoInfer<K>>,
  ) {
    this.#wide = wide
    this.name = name
    this.#notes = notes
    this.#columns = columns
    this.#keys = Object.keys(columns) as K[]
  }

  /** The cell of a column in the sheet's row of that index, as formulas of the same sheet name it: `D6`. */
  cell(key: K, index: number): string {
    return `${this.#letter(key)}${firstRow({ notes: this.#notes }) + index}`
  }

  /** The same cell, named from another sheet. */
  from(key: K, index: number): string {
    return `${this.name}!${this.cell(key, index)}`
  }

  /** The same cell, named so that sorting the rows that name it changes nothing. */
  fixed(key: K, index: number): string {
    return `${this.name}!$${this.#letter(key)}$${firstRow({ notes: this.#notes }) + index}`
  }

  /** A whole column named from another sheet, so that rows put in later count too. */
  column(key: K): string {
    const letter = this.#letter(key)
    return `${this.name}!$${letter}:$${letter}`
  }

  /**
   * The sum of a column over so many rows, in the first row under them; plain nought while there are none. It reaches up
   * to the cell above itself, so that a row put in directly above it is counted too.
   */
  total(key: K, rows: number, result: Pence): WorkbookCell {
    return rows === 0
      ? amount(noMoney)
      : formula(`SUM(${this.cell(key, 0)}:OFFSET(${this.cell(key, rows)},-1,0))`, result)
  }

  /** The sheet with these rows; a cell that is not named is blank. */
  sheet(rows: readonly Cells<K>[], totals: readonly Cells<K>[] = []): WorkbookSheet {
    const inOrder = (row: Cells<K>) => this.#keys.map((key) => row[key] ?? blank)
    return {
      name: this.name,
      notes: this.#notes,
      columns: this.#keys.map((key) => this.#columns[key]),
      ...this.#columnsOfWide(),
      rows: rows.map(inOrder),
      totals: totals.map(inOrder),
    }
  }

  #columnsOfWide() {
    if (this.#wide === undefined) return {}
    const until = (key: K) => this.#keys.indexOf(key) + 1
    return { columnsInSight: until(this.#wide.inSight), columnsPrinted: until(this.#wide.printed) }
  }

  #letter(key: K): string {
    return columnLetter(this.#keys.indexOf(key))
  }
}

const column =
  (kind: WorkbookColumn['kind'], usual: number) =>
  (title: string, width = usual): WorkbookColumn => ({ title, kind, width: Math.max(width, roomFor(title)) })

/** A title may take several lines, but no word of it is broken, and its filter button stands beside it. */
const roomFor = (title: string): number => Math.max(...title.split(' ').map(({ length }) => length)) + 4

export const textColumn = column('text', 24)
/** The unit stands in the title. */
export const moneyColumn = (title: string): WorkbookColumn => column('money', 16)(`${title} (£)`)
export const numberColumn = column('number', 11)
export const percentColumn = column('percent', 11)
export const dateColumn = column('date', 14)
