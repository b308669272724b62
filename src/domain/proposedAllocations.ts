import type { AuthorityAllocations } from './allocationSheet.ts'
import { inOrder, packOf, detailsOf, type Plan } from './plan.ts'
import { yearAfter, type FinancialYear } from './values/financialYear.ts'
import { pence, type Pence } from './values/money.ts'

/** An amount of the national spreadsheet that could become the allocation of one of the plan's sources. */
export interface ProposedAllocation {
  /** The heading of its column, as it stands there. */
  readonly heading: string
  /** 1 for the plan's own year, 2 and 3 for the later ones. */
  readonly year: 1 | 2 | 3
  readonly financialYear: FinancialYear
  readonly certainty: 'confirmed' | 'indicative'
  /** Of all the authorities together; null where one of them has no amount there. */
  readonly amount: Pence | null
  /** The source it most likely belongs to; null when none is like it. */
  readonly sourceId: string | null
}

/**
 * What the national spreadsheet has for these authorities in the plan's three years, each with the source it most likely
 * is the allocation of. A joint plan's amounts are added up. Columns of other years are left out.
 */
export function proposedAllocations(
  plan: Plan,
  authorities: readonly AuthorityAllocations[],
): readonly ProposedAllocation[] {
  const own = detailsOf(plan).financialYear
  const [first] = authorities
  return (first?.allocations ?? []).flatMap(({ title, year, certainty, what }) => {
    const place = ([1, 2, 3] as const).find((each) => yearAfter(own, each - 1) === year)
    if (place === undefined) return []
    const amounts = authorities.map(
      ({ allocations }) =>
        allocations.find((each) => each.title === title && each.year === year)?.amount ?? null,
    )
    return [
      {
        heading: title,
        year: place,
        financialYear: year,
        certainty,
        amount: amounts.includes(null)
          ? null
          : pence(amounts.reduce<number>((sum, each) => sum + (each ?? 0), 0)),
        sourceId: likelySource(plan, what),
      },
    ]
  })
}

/** The drug and alcohol money is the source of the grant that lies inside the one whose total it is. */
function likelySource(plan: Plan, what: AuthorityAllocations['allocations'][number]['what']): string | null {
  const { grants } = packOf(plan)
  const inner = grants.find(({ title, parentId }) => parentId !== null && /drug and alcohol/i.test(title))
  const grantId = what === 'drugAndAlcohol' ? inner?.id : what === 'total' ? inner?.parentId : undefined
  if (grantId == null) return null
  return inOrder(plan.sources.values()).find((source) => source.grantId === grantId)?.id ?? null
}
