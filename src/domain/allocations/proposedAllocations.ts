import type { AuthorityAllocations } from './allocationSheet.ts'
import { detailsOf, type Plan } from '../plan/plan.ts'
import { allocatedSource } from './allocatedSource.ts'
import { yearAfter, type FinancialYear } from '../values/financialYear.ts'
import { pence, type Pence } from '../values/money.ts'

type Allocation = AuthorityAllocations['allocations'][number]

/** An amount of the national spreadsheet that could become the allocation of one of the plan's sources. */
export interface ProposedAllocation {
  /** The heading of its column as it stands there, after the sheet’s name where several sheets have amounts. */
  readonly heading: string
  /** 1 for the plan's own year, 2 and 3 for the later ones. */
  readonly year: 1 | 2 | 3
  readonly financialYear: FinancialYear
  readonly certainty: 'confirmed' | 'indicative'
  /** Of all the authorities together; null where one of them has no amount there. */
  readonly amount: Pence | null
  /** The source it most likely belongs to; null when none is like it, or several are. */
  readonly sourceId: string | null
  /** Why there is no amount, or no source; null where there are both or nothing is to be said. */
  readonly note: string | null
}

/**
 * What the national spreadsheet has for these authorities in the plan's three years, each with the source it most likely
 * is the allocation of. A joint plan's amounts are added up: without those that are `missing` there is no sum. Columns of
 * other years are left out.
 */
export function proposedAllocations(
  plan: Plan,
  authorities: readonly AuthorityAllocations[],
  missing: readonly string[] = [],
): readonly ProposedAllocation[] {
  const own = detailsOf(plan).financialYear
  const columns = columnsOf(authorities)
  const manySheets = new Set(columns.map(({ sheet }) => sheet)).size > 1
  const proposed = columns.flatMap((column) => {
    const place = ([1, 2, 3] as const).find((each) => yearAfter(own, each - 1) === column.year)
    if (place === undefined) return []
    const { sourceId, note } = allocatedSource(plan, column.what)
    const sum = sumOf(column, authorities, missing)
    return [
      {
        heading: manySheets ? `${column.sheet}: ${column.title}` : column.title,
        year: place,
        financialYear: column.year,
        certainty: column.certainty,
        amount: typeof sum === 'string' ? null : sum,
        sourceId,
        note: typeof sum === 'string' ? sum : note,
      },
    ]
  })
  return proposed.map((each) =>
    isContested(each, proposed) ? { ...each, sourceId: null, note: contested } : each,
  )
}

/** Several columns that could be one source’s allocation of one year: which it is, a person says. */
const isContested = ({ sourceId, year }: ProposedAllocation, all: readonly ProposedAllocation[]): boolean =>
  sourceId !== null && all.filter((each) => each.sourceId === sourceId && each.year === year).length > 1
const contested = 'Several columns could be the allocation of one source in this year. Choose one of them'

/** The columns of every authority, each once. */
function columnsOf(authorities: readonly AuthorityAllocations[]): readonly Allocation[] {
  const all = authorities.flatMap(({ allocations }) => allocations)
  return all.filter((each, at) => all.findIndex((other) => isSame(other, each)) === at)
}

const isSame = (a: Allocation, b: Allocation): boolean => a.sheet === b.sheet && a.index === b.index

/** What all authorities have in a column together, or why there is no sum. */
function sumOf(
  column: Allocation,
  authorities: readonly AuthorityAllocations[],
  missing: readonly string[],
): Pence | string {
  if (missing.length > 0)
    return `${listed.format(missing)} ${missing.length === 1 ? 'is' : 'are'} not in this spreadsheet`
  let sum = 0
  for (const { name, code, allocations } of authorities) {
    const amount = allocations.find((each) => isSame(each, column))?.amount ?? null
    if (amount === null) return `There is no amount to be read for ${name || code}`
    sum += amount
  }
  return pence(sum)
}

const listed = new Intl.ListFormat('en-GB')
