import type { Input, Output } from '../../../contract/operations.ts'

/** What a name in a spreadsheet was said to mean. */
export type SpentMeaning = NonNullable<Input<'actuals.previewSheet'>['meanings']>[number]

/** What a person can say of a file of spending. */
export interface SaidOfSpending {
  readonly meanings: readonly SpentMeaning[]
  /** Whether rows that the spreadsheet hides are left out. */
  readonly skipHidden: boolean
}

export const nothingSaid: SaidOfSpending = { meanings: [], skipHidden: false }

/** What a paste or a file would make of the spending, to be looked at before it is done. */
export interface Proposal {
  /** Where it comes from, as it stands in a sentence: “a paste”, “spend.xlsx”. */
  readonly from: string
  readonly preview: Output<'actuals.preview'>
  /** What cannot be asked about because there is no cell for it; empty when there is nothing of the kind. */
  readonly leftOut: string
  /** Asks again with what the person has said; none where rows are found by their place. */
  readonly again?: (said: SaidOfSpending) => Promise<Output<'actuals.preview'>>
}
