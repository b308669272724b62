import type { Pence } from '../../../../domain/values/money.ts'
import type { LineChoices } from '../lineChoices.ts'
import type { LineNames } from '../lineNames.ts'
import type { GridRow, LineRow } from '../rows/gridRow.ts'
import type { MoneyColumn } from '../rows/money.ts'

/** What the columns look up besides the row itself, and where what is entered goes. */
export interface GridContext {
  readonly names: LineNames
  readonly choices: LineChoices
  readonly readOnly: boolean
  /** What a money cell shows; null while it is not known. */
  readonly money: (row: GridRow, column: MoneyColumn) => Pence | null
  /** Carry what was entered to the plan. What is refused is told; the promise is never broken. */
  readonly saveMoney: (row: LineRow, column: MoneyColumn, amount: Pence | null) => Promise<void>
  readonly saveText: (row: LineRow, column: string, text: string) => Promise<void>
}

export const contextOf = (params: { readonly context: unknown }) => params.context as GridContext
