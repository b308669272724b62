import type { Cell, Sheet } from '../sheet/sheet.ts'
import { costTypesIn } from '../sheet/costTypeWords.ts'
import type { ColumnContent } from './headerWords.ts'
import { isBlank, readMoney, wordsIn } from '../sheet/readCell.ts'

/** How many filled cells tell what a column holds. */
const enough = 200

/** What the cells of one column mostly are. */
export function contentOf(rows: Sheet['rows'], at: number): ColumnContent {
  const filled = rows
    .values()
    .map((row) => row[at] ?? null)
    .filter((cell) => !isBlank(cell) && !stillToCome.test(wordsIn(cell)))
    .take(enough)
    .toArray()
  if (filled.length === 0) return 'nothing'
  const most = (count: number): boolean => 2 * count > filled.length
  if (most(filled.filter((cell) => isError(cell) || isAmount(cell)).length)) return 'money'
  return most(filled.filter((cell) => costTypesIn(wordsIn(cell)).length === 1).length) ? 'costTypes' : 'words'
}

/** What is to be filled in later says nothing of what a column holds. */
const stillToCome = /^(?:t\.?b\.?[acd]\.?|n\/?a|\?+)$/i

/** A calculation without an equals sign may as well be a code, such as 4520-300. */
function isAmount(cell: Cell): boolean {
  const read = readMoney(cell)
  return 'value' in read && (read.calculation?.startsWith('=') ?? true)
}

/** The error of a formula: in a budget it stands where an amount should. */
const isError = (cell: Cell): boolean => wordsIn(cell).startsWith('#')
