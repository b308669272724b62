import type { FinancialYear } from '../values/financialYear.ts'
import { yearOfColumn } from './headingYear.ts'
import type { Sheet } from './sheet.ts'

/**
 * The sheets of a workbook in the order in which what was spent in a year is likely to stand in them, by their names: those
 * that say spent and the year, spent alone, neither, spent and another year; those that the workbook hides come last.
 */
export const likelySpendingFirst = <S extends Pick<Sheet, 'name' | 'hidden'>>(
  sheets: readonly S[],
  year: FinancialYear,
): readonly S[] => sheets.toSorted((a, b) => unlikelihood(a, year) - unlikelihood(b, year))

function unlikelihood({ name, hidden }: Pick<Sheet, 'name' | 'hidden'>, year: FinancialYear): number {
  if (hidden) return 5
  const named = yearOfColumn(name.replaceAll('_', ' '), [])
  const ofOther = named !== null && named !== 'several' && named !== year
  const saysSpent = /(?:\b|_)(?:actuals?|spen[dt]|spending|outturn)(?:\b|_)/i.test(name)
  if (!saysSpent) return ofOther ? 4 : 2
  return ofOther ? 3 : named === year ? 0 : 1
}
