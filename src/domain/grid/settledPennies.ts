import type { Pence } from '../values/money.ts'
import type { GridColumn } from './gridColumn.ts'
import { monthColumns, quarterColumns } from '../values/moneyColumns.ts'
import { wholePence } from '../sheet/partsOfPenny.ts'

export type Amounts = ReadonlyMap<GridColumn, Pence>
/** What cells came to before they were rounded, in pence; only of those that had parts of a penny. */
export type Unrounded = ReadonlyMap<GridColumn, number>

/**
 * Amounts of a row that were rounded to the penny, so that the parts still make what they are parts of: the pence by which
 * rounding moved them apart go to the parts with the largest remainders. What did not agree before is left as it is.
 */
export function settledPennies(amounts: Amounts, unrounded: Unrounded): Amounts {
  if (unrounded.size === 0) return amounts
  if (!quarterColumns.some((column) => amounts.has(column))) return settledMonths(amounts, unrounded)
  return withMonths(settled(amounts, unrounded, 'amount', quarterColumns), unrounded)
}

/** Months without their quarters: twelve of £83.33⅓ make quarters of £250, and these the year. */
function settledMonths(amounts: Amounts, unrounded: Unrounded): Amounts {
  const months = monthColumns.filter((column) => amounts.has(column))
  const exactOf = (column: GridColumn): number => unrounded.get(column) ?? amounts.get(column) ?? 0
  const total = amounts.has('amount') ? exactOf('amount') : undefined
  const apart = months.reduce((sum, column) => sum + exactOf(column), 0) - (total ?? NaN)
  if (!(Math.abs(apart) <= halfAPenny)) return amounts
  const sums = quarterColumns.flatMap((column, at) => {
    const own = monthsOf(at).filter((month) => amounts.has(month))
    return own.length === 0 ? [] : [[column, own.reduce((sum, month) => sum + exactOf(month), 0)] as const]
  })
  const rounded = sums.map(([column, exact]) => [column, wholePence(exact) as Pence] as const)
  const exact = new Map([...unrounded, ...sums])
  const byQuarters = settled(new Map([...amounts, ...rounded]), exact, 'amount', quarterColumns)
  const kept = withMonths(byQuarters, exact)
  return new Map([...kept].filter(([column]) => amounts.has(column)))
}

const monthsOf = (quarter: number): readonly GridColumn[] => monthColumns.slice(3 * quarter, 3 * quarter + 3)

const withMonths = (amounts: Amounts, unrounded: Unrounded): Amounts =>
  quarterColumns.reduce((so, column, at) => settled(so, unrounded, column, monthsOf(at)), amounts)

function settled(
  amounts: Amounts,
  unrounded: Unrounded,
  whole: GridColumn,
  columns: readonly GridColumn[],
): Amounts {
  const total = amounts.get(whole)
  const parts = columns.filter((column) => amounts.has(column))
  if (total === undefined || parts.length === 0) return amounts
  const exactOf = (column: GridColumn): number => unrounded.get(column) ?? amounts.get(column) ?? 0
  const apart = parts.reduce((sum, column) => sum + exactOf(column), 0) - exactOf(whole)
  if (Math.abs(apart) > halfAPenny) return amounts
  const down = parts.map((column) => Math.floor(exactOf(column)))
  const fractions = parts.map((column, at) => Number((exactOf(column) - (down[at] ?? 0)).toFixed(6)))
  const left = total - down.reduce((sum, each) => sum + each, 0)
  // A penny each, and none to a part that had no fraction: no amount moves by a penny or more.
  const up = new Set(
    [...fractions.keys()]
      .filter((at) => (fractions[at] ?? 0) > 0)
      .toSorted((a, b) => (fractions[b] ?? 0) - (fractions[a] ?? 0))
      .slice(0, Math.max(0, left)),
  )
  if (up.size !== left) return amounts
  const shared = parts.map(
    (column, at) => [column, ((down[at] ?? 0) + (up.has(at) ? 1 : 0)) as Pence] as const,
  )
  return new Map([...amounts, ...shared])
}

/** A total that was itself rounded is at most this far from its parts, the float noise of adding them up aside. */
const halfAPenny = 0.51
