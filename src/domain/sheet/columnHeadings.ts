import type { Sheet } from './sheet.ts'
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

/** Whether a row only says what the columns above it are: “Budget” and “Actual”. */
export const goesOn = (row: Sheet['rows'][number]): boolean => {
  const words = row.map(wordsIn).filter(filled)
  return words.length > 0 && words.every(saysOnlyKind)
}

/** Whether a heading says what kind of money it is and not when, so that what stands above it tells that. */
export const saysOnlyKind = (words: string): boolean =>
  /^(?:(?:original |revised |latest )?budget|actuals?|spen[dt]|outturn|plan(?:ned)?|profile|forecast|variance|expected|£)\b[ £()]*$|^£$/i.test(
    words,
  )

const filled = (words: string): boolean => words !== ''

/** A merged heading stands in the first of its columns: it is carried on to the next one. */
function carried(row: readonly string[], width: number): readonly string[] {
  let heading = ''
  return Array.from({ length: width }, (_, at) => (heading = row[at] || heading))
}
