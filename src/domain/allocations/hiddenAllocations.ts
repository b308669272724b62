import { hiddenColumnsInWords, hiddenRowsInWords } from '../sheet/hiddenInWords.ts'
import type { Sheet } from '../sheet/sheet.ts'
import type { AuthorityAllocations } from './allocationSheet.ts'
import type { ProposedAllocation } from './proposedAllocations.ts'

/**
 * Which rows and columns of what is proposed for these authorities the sheets hide, in sentences. No sum stands with a row:
 * an authority's total and the parts of it would be added up.
 */
export function hiddenAllocations(
  sheets: readonly Sheet[],
  authorities: readonly AuthorityAllocations[],
  proposed: readonly ProposedAllocation[],
): readonly string[] {
  const years = new Set(proposed.map(({ financialYear }) => financialYear))
  const all = authorities
    .flatMap(({ allocations }) => allocations)
    .filter(({ amount, year }) => amount !== null && years.has(year))
  return sheets.flatMap(({ name, hiddenRows = [], hiddenColumns }) => {
    const taken = all.filter(({ sheet }) => sheet === name)
    const rows = new Set(taken.flatMap(({ row }) => (hiddenRows.includes(row - 1) ? [row] : [])))
    const told = hiddenRowsInWords(
      [...rows].map((row) => ({ number: row, amount: null })),
      false,
    )
    const columns = new Set(taken.map(({ index }) => index))
    return [...(told === '' ? [] : [told]), ...hiddenColumnsInWords(hiddenColumns, [...columns])]
  })
}
