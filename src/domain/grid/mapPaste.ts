import type { Plan } from '../plan/plan.ts'
import type { Sheet } from '../sheet/sheet.ts'
import type { FinancialYear } from '../values/financialYear.ts'
import { contentOf } from './columnContent.ts'
import type { GridColumn } from './gridColumn.ts'
import { meaningOf } from './headerWords.ts'
import { mapColumns, type ColumnMap } from './mapColumns.ts'
import { isMoneyColumn } from './plannedMoney.ts'
import { isBlank, nameKey, readMoney, wordsIn } from '../sheet/readCell.ts'
import { sumsAmong } from './sheetLines.ts'

type Rows = Sheet['rows']

/**
 * What cells are that are pasted over columns of the grid. Whole rows out of a spreadsheet may bring their headings along:
 * these say what stands under them, whatever the order. Without headings each column is what it is put over, except that
 * amounts are no notes. Rows of sums are no lines either way.
 */
export function mapPaste(
  plan: Pick<Plan, 'interventions' | 'sources'>,
  sheet: Sheet,
  year: FinancialYear,
  places: readonly GridColumn[],
): ColumnMap {
  const { rows } = sheet
  const found = mapColumns(sheet, year)
  if (found.headerRow !== -1 && hasHeadings(plan, rows, found)) return found
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  const put = Array.from({ length: width }, (_, at) => places[at] ?? 'skip')
  const amounts = put.map((column, at) => column === 'note' && contentOf(rows, at) === 'money')
  const noteAs = put.includes('amount') || !put.some(isMoneyColumn) ? 'skip' : 'amount'
  const columns = put.map((column, at) => (amounts[at] ? noteAs : column))
  return {
    headerRow: -1,
    columns,
    ...sumsAmong(rows, columns),
    leftOut: amounts.flatMap((isAmounts, at) =>
      isAmounts && noteAs === 'skip'
        ? [{ heading: String(at + 1), why: 'holds amounts, and would come to stand in Note' }]
        : [],
    ),
  }
}

/** Whether what looks like headings can be no line: there is no amount in it or above it, and no name of the plan. */
function hasHeadings(
  { interventions, sources }: Pick<Plan, 'interventions' | 'sources'>,
  rows: Rows,
  { headerRow, columns, leftOut, told }: ColumnMap,
): boolean {
  if (rows.slice(0, headerRow + 1).some((row) => row.some(isAmount))) return false
  if (columns.some(isMoneyColumn) || leftOut.length > 0 || told.length > 0) return true
  const names = new Set(
    [
      ...[...sources.values()].map(({ name }) => name),
      ...[...interventions.values()].map(({ title }) => title),
    ].map(nameKey),
  )
  const cells = (rows[headerRow] ?? []).map(wordsIn).filter((words) => words !== '')
  return cells.every((words) => !names.has(nameKey(words)) && meaningOf(words, 'nothing') !== null)
}

const isAmount = (cell: Rows[number][number]): boolean => !isBlank(cell) && 'value' in readMoney(cell)
