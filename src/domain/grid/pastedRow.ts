import type { Line } from '../costs/line.ts'
import type { PasteRow } from './pasteRow.ts'

/** What has become of one row of a block. */
export interface PastedRow {
  /** Its place in the block, from nought. */
  readonly index: number
  readonly cells: PasteRow
  /** Whether it makes a new line or changes one that is there; none when nothing of it is kept. */
  readonly kind: 'new' | 'changed' | 'none'
  /** The line before and after; none where the row is none of a line. */
  readonly line: { readonly before: Line; readonly after: Line } | null
}
