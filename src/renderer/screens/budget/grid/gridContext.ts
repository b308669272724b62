import type { Pence } from '../../../../domain/values/money.ts'
import type { LineChoices } from '../lineChoices.ts'
import type { LineNames } from '../lineNames.ts'
import type { MoneyDraft } from '../moneyDraft.ts'
import type { GridRow, LineRow } from '../rows/gridRow.ts'
import type { MoneyColumn } from '../rows/money.ts'

/** What the columns look up besides the row itself, and where what is entered goes. */
export interface GridContext {
  readonly names: LineNames
  readonly choices: LineChoices
  readonly readOnly: boolean
  /** What a money cell shows; null while it is not known. */
  readonly money: (row: GridRow, column: MoneyColumn) => Pence | null
  /** Where a money cell that is opened saves what is typed. */
  readonly openMoney: (row: LineRow, column: MoneyColumn) => MoneyDraft
  /** Carries what was entered to the plan. What is refused is told; the promise is never broken. */
  readonly saveText: (row: LineRow, column: string, text: string) => Promise<void>
}

export const contextOf = (params: { readonly context: unknown }) => params.context as GridContext
