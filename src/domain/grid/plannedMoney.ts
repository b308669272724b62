import { unitInHeading, whyNotInPounds, type LargeUnit } from '../sheet/headingUnit.ts'
import { yearOfColumn } from '../sheet/headingYear.ts'
import { yearAfter, type FinancialYear } from '../values/financialYear.ts'
import type { ColumnHeading } from '../sheet/columnHeadings.ts'
import type { GridColumn } from './gridColumn.ts'
import { headsOtherMoney } from './headerWords.ts'

/** What a column of amounts is to a plan; `why` where it is left out, as the end of a sentence about the column. */
export interface PlannedMoney {
  readonly column: GridColumn
  /** Whether the column names one year, be it the plan’s or another. */
  readonly year: FinancialYear | null
  readonly why?: string
}

export const isMoneyColumn = (column: GridColumn): boolean =>
  /^(?:amount|[qm]\d+|year\d|unitCost)$/.test(column)

/**
 * What a column of amounts is to the plan of a year. One that names a financial year goes by its distance from the plan’s:
 * the year itself and its quarters are the plan’s, the two after it its later years. Anything else is left out, and so is
 * what is not in pounds: `unit` is what a line above the table says of all of it.
 */
export function plannedMoney(
  column: GridColumn,
  { words, above }: ColumnHeading,
  plans: FinancialYear,
  unit: LargeUnit | null,
): PlannedMoney {
  const told = yearOfColumn(words, above)
  const year = told === 'several' ? null : told
  const named = [words, ...above].map(unitInHeading).find((each) => each !== null) ?? unit
  if (named !== null) return { column: 'skip', year, why: whyNotInPounds(named) }
  if (above.some(headsOtherMoney)) return { column: 'skip', year }
  if (told === 'several')
    return { column: 'skip', year, why: 'names several years. Give each year a column of its own' }
  return year === null ? { column, year } : ofYear(column, year, plans)
}

function ofYear(column: GridColumn, year: FinancialYear, plans: FinancialYear): PlannedMoney {
  const whole = /^(?:amount|year\d)$/.test(column)
  if (year === plans) return { column: whole ? 'amount' : column, year }
  const later = [yearAfter(plans), yearAfter(plans, 2)].indexOf(year)
  const held = whole ? laterColumns[later] : undefined
  return held === undefined
    ? {
        column: 'skip',
        year,
        why: `is of ${year}. This plan has its year ${plans} and sums for the two after it`,
      }
    : { column: held, year }
}

const laterColumns = ['year2', 'year3'] as const
