import { readMoney } from './readCell.ts'
import { add, type Pence } from '../values/money.ts'
import { filledIn, type RowOfSheet } from './actualsImport.ts'
import { hiddenColumnsInWords, hiddenRowsInWords } from './hiddenInWords.ts'
import type { Sheet } from './sheet.ts'

interface FoundSpending {
  readonly rows: readonly RowOfSheet[]
  /** The columns they were read from, counted from nought. */
  readonly columns: readonly number[]
}

/** Rows of spending without those that their sheet hides, where these are to be left out; and what it hides, in sentences. */
export function hiddenSpending(
  { rows, columns }: FoundSpending,
  { hiddenRows = [], hiddenColumns }: Pick<Sheet, 'hiddenRows' | 'hiddenColumns'>,
  skip: boolean,
): { readonly rows: readonly RowOfSheet[]; readonly hidden: string; readonly told: readonly string[] } {
  const places = new Set(hiddenRows)
  const isHidden = ({ number }: RowOfSheet): boolean => places.has(number - 1)
  return {
    rows: skip ? rows.filter((row) => !isHidden(row)) : rows,
    hidden: hiddenRowsInWords(
      rows
        .filter((row) => isHidden(row) && filledIn(row).length > 0)
        .map((row) => ({ number: row.number, amount: spentIn(row) })),
      skip,
    ),
    told: hiddenColumnsInWords(hiddenColumns, columns),
  }
}

/** What a row says was spent, as far as it can be read. */
function spentIn(row: RowOfSheet): Pence | null {
  const amounts = filledIn(row).flatMap(([, cell]) => {
    const read = readMoney(cell)
    return 'value' in read ? [read.value] : []
  })
  return amounts.length === 0 ? null : add(...amounts)
}
