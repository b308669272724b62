import type { Input, Output } from '../../../contract/operations.ts'
import type { Sheet } from '../../../domain/sheet/sheet.ts'

/** What a name in a spreadsheet was said to mean. */
export type SpentMeaning = NonNullable<Input<'actuals.previewSheet'>['meanings']>[number]

/** What a person can say of a file of spending. */
export interface SaidOfSpending {
  readonly meanings: readonly SpentMeaning[]
  /** Whether rows that the spreadsheet hides are left out. */
  readonly skipHidden: boolean
  /** The sheet that is looked at; none in a paste. */
  readonly sheet: Sheet | null
}

export const nothingSaid: SaidOfSpending = { meanings: [], skipHidden: false, sheet: null }

/** What a paste or a file would make of the spending, to be looked at before it is done. */
export interface Proposal {
  /** Where it comes from, as it stands in a sentence: “a paste”, “spend.xlsx”. */
  readonly from: string
  readonly preview: Output<'actuals.preview'>
  /** What cannot be asked about because there is no cell for it; empty when there is nothing of the kind. */
  readonly leftOut: string
  /** The sheets of a workbook, where it has several, and the one that is proposed. */
  readonly workbook?: { readonly sheets: readonly Sheet[]; readonly proposed: Sheet }
  /** Asks again with what the person has said; none where rows are found by their place. */
  readonly again?: (said: SaidOfSpending) => Promise<Output<'actuals.preview'>>
}

/** Where spending comes from as it stands in a sentence, with the sheet of a workbook that has several. */
export const cameFrom = ({ from, workbook }: Proposal, { sheet }: SaidOfSpending): string =>
  workbook && sheet ? `${from}, ${sheet.hidden ? 'hidden ' : ''}sheet ${sheet.name}` : from
