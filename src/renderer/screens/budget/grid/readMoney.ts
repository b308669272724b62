import { isCalculation } from '../../../../domain/values/arithmetic.ts'
import { poundsHint, readPounds, type Pence } from '../../../../domain/values/money.ts'

/** What was typed into a money cell: its amount, null for nothing at all, or the sentence that says what to enter. */
export type ReadMoney =
  { readonly amount: Pence | null; readonly workedOut: boolean } | { readonly refused: string }

/** Reads an amount as typed, or works one out: `=12*3450.50` or `12*3450.50`. `what` is as it stands in a sentence: "the Q3 amount". */
export function readMoney(text: string, what: string): ReadMoney {
  if (text.trim() === '') return { amount: null, workedOut: false }
  const read = readPounds(text)
  return 'refused' in read && !isCalculation(text) ? { refused: poundsHint(what) } : read
}
