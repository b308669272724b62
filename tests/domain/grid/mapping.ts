import type { GridColumn } from '../../../src/domain/grid/gridColumn.ts'
import { mapColumns } from '../../../src/domain/grid/mapColumns.ts'
import type { Cell } from '../../../src/domain/sheet/sheet.ts'
import { FinancialYear } from '../../../src/domain/values/financialYear.ts'

/** The year of the plan that the sheets are for. */
export const planYear = FinancialYear.parse('2027-28')

/** What a sheet of these rows is taken for. */
export const map = (...rows: readonly Cell[][]) => mapColumns({ name: 'Sheet1', rows }, planYear)

/** What one heading is taken for over some cells. */
export const meaning = (heading: Cell, ...cells: Cell[]): GridColumn | undefined => {
  const rows = (cells.length === 0 ? [null] : cells).map((cell) => ['x', cell, 'Grant A'])
  return map(['Description', heading, 'Funding source'], ...rows).columns[1]
}
