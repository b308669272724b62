import type { FinancialYear } from '../values/financialYear.ts'
import { yearOfColumn } from './headingYear.ts'
import type { Sheet } from './sheet.ts'
import { spentByTitle } from './spentTitle.ts'

/**
 * The sheets of a workbook in the order in which what was spent in a year is likely to stand in them, by their names: those
 * that say spent and the year, spent alone, neither, spent and another year, another year; then those that say planned, and
 * last those that the workbook hides.
 */
export const likelySpendingFirst = <S extends Pick<Sheet, 'name' | 'hidden'>>(
  sheets: readonly S[],
  year: FinancialYear,
): readonly S[] => sheets.toSorted((a, b) => unlikelihood(a, year) - unlikelihood(b, year))

function unlikelihood({ name, hidden }: Pick<Sheet, 'name' | 'hidden'>, year: FinancialYear): number {
  if (hidden) return 6
  const said = spentByTitle(name)
  if (said === 'notSpent') return 5
  const named = yearOfColumn(name.replaceAll('_', ' '), [])
  const ofOther = named !== null && named !== 'several' && named !== year
  if (said === null) return ofOther ? 4 : 2
  return ofOther ? 3 : named === year ? 0 : 1
}
