import type { Sheet } from '../sheet/sheet.ts'
import { wordsIn } from './readCell.ts'

/** What stands over one column of a sheet. */
export interface ColumnHeading {
  /** Its own heading or, where that is merged with the one above, that one; empty when it has none. */
  readonly words: string
  /** What is merged over this column and others, the nearest first. */
  readonly above: readonly string[]
}

/** The headings of a table in this row and the two above it. A title is none: it stands alone at the left. */
export function headingsAt(rows: Sheet['rows'], index: number, width: number): readonly ColumnHeading[] {
  const own = (rows[index] ?? []).map(wordsIn)
  const first = own.findIndex(filled)
  const above = [index - 1, index - 2].flatMap((row) => {
    const words = (rows[row] ?? []).map(wordsIn)
    return words.filter(filled).length > 1 || words.findIndex(filled) > first ? [words] : []
  })
  const merged = above.map((row) => carried(row, width))
  return Array.from({ length: width }, (_, at) => {
    const words = [own, ...above].map((row) => row[at] ?? '').find(filled) ?? ''
    return {
      words,
      above: merged.map((row) => row[at] ?? '').filter((each) => filled(each) && each !== words),
    }
  })
}

const filled = (words: string): boolean => words !== ''

/** A merged heading stands in the first of its columns: it is carried on to the next one. */
function carried(row: readonly string[], width: number): readonly string[] {
  let heading = ''
  return Array.from({ length: width }, (_, at) => (heading = row[at] || heading))
}
