import {
  monthTitles,
  quarterTitle,
  type FinancialYear,
  type Quarter,
} from '../../../../domain/values/financialYear.ts'
import { laterColumns, type MoneyColumn } from '../rows/money.ts'
import { monthColumns, quarterColumns } from '../../../../domain/values/moneyColumns.ts'

/** Which money stands beside the lines. */
export type GridView = 'quarters' | 'months' | 'years'

export const viewTitles: Readonly<Record<GridView, string>> = {
  quarters: 'Quarters',
  months: 'Months',
  years: 'Years',
}

const ownColumns: Readonly<Record<GridView, readonly MoneyColumn[]>> = {
  quarters: quarterColumns,
  months: monthColumns,
  years: laterColumns,
}

/** The money columns of a view besides the plan's year, which is in all of them. */
export const columnsOf = (view: GridView): readonly MoneyColumn[] => ownColumns[view]

/** The view in which a column is to be seen: where a finding leads to a field that is not shown. */
export const viewWith = (column: string): GridView | null =>
  (Object.keys(ownColumns) as GridView[]).find((view) => ownColumns[view].some((each) => each === column)) ??
  null

/** What a money column is called. */
export interface Heading {
  /** Over the column. */
  readonly short: string
  /** In a sentence: "the Q3 amount". */
  readonly what: string
  readonly tip: string
}

export function headingOf(column: MoneyColumn, year: (after: number) => FinancialYear): Heading {
  if (column === 'amount') return ofYear
  if (column === 'year2' || column === 'year3') return ofLaterYear(year(column === 'year2' ? 1 : 2))
  const number = Number(column.slice(1))
  if (column.startsWith('q'))
    return { short: `Q${number}`, what: `the Q${number} amount`, tip: quarterTitle(number as Quarter) }
  const month = monthTitles[number - 1] ?? ''
  return { short: month.slice(0, 3), what: `the amount for ${month}`, tip: month }
}

const ofYear: Heading = {
  short: 'Year',
  what: 'the year’s amount',
  tip: 'The whole year. Changing it changes the quarters in proportion',
}

const ofLaterYear = (year: FinancialYear): Heading => ({
  short: year,
  what: `the amount for ${year}`,
  tip: 'Follows this year’s cost with the uplift until a sum is typed. Delete takes the sum away again',
})
