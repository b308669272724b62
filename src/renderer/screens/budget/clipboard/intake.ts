import type { Input } from '../../../../contract/operations.ts'
import type { PastePreview } from '../../../../contract/gridViews.ts'
import type { GridColumn } from '../../../../domain/grid/gridColumn.ts'
import type { Cell } from '../../../../domain/sheet/sheet.ts'
import type { given, Placed } from './block.ts'

/** How cells come into the grid: from the clipboard, out of the grid itself, or from a file. */
export type IntakeKind = 'paste' | 'fill' | 'import'

/** Where cells can go: over the rows from the keyboard on, or into new lines. */
export type Way = 'over' | 'insert'

/** What is known of the rows of a spreadsheet besides their cells. */
export interface FromSheet {
  /** The number each row has where it comes from. */
  readonly rowNumbers: readonly number[]
  /** Rows that are no lines. */
  readonly others: readonly {
    readonly number: number
    readonly why: string
    readonly cells: readonly Cell[]
  }[]
  /** Sentences that the person should read first. */
  readonly told: readonly string[]
  /** Sentences about columns that are not taken. */
  readonly columnsLeftOut: readonly string[]
  /** What a paste's headings were taken for; none when it has none, and for a file, where the person has seen them. */
  readonly headings: readonly { readonly heading: string; readonly column: GridColumn }[] | null
}

/** Something about to be put into the grid in one step. */
export interface Intake {
  readonly kind: IntakeKind
  /** As the step is called: "paste 60 rows". */
  readonly title: string
  readonly ways: Readonly<Partial<Record<Way, Placed>>>
  /** The one of the ways that it goes unless the person says otherwise. */
  readonly way: Way
  readonly filter: Parameters<typeof given>[1]
  /** None when it does not come from a spreadsheet row by row. */
  readonly sheet?: FromSheet
}

export type Meaning = NonNullable<Input<'lines.preview'>['meanings']>[number]

/** What an intake would do, for the person to say yes or no to. */
export interface Offer {
  readonly intake: Intake
  /** The way it would go, and what names were said to mean. */
  readonly way: Way
  readonly meanings: readonly Meaning[]
  /** Whether rows that the spreadsheet hides are left out. */
  readonly skipHidden: boolean
  readonly preview: PastePreview
}

/** What a person can have otherwise in an offer. */
export type Choices = Pick<Offer, 'way' | 'meanings' | 'skipHidden'>

/** The cells of an offer and where they would go. */
export const placedIn = ({ ways }: Intake, way: Way): Placed =>
  ways[way] ?? { block: { columns: [], rows: [] }, left: 0, last: undefined }
