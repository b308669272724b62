import { moneyUntil, type Source } from './source.ts'
import { lineage } from './lineage.ts'
import { detailsOf, type Plan } from '../plan/plan.ts'
import type { PlainDate } from '../values/date.ts'

/** The last day of money as far as anyone was told, and the source that says so. */
interface MoneyEnd {
  readonly source: Source
  readonly until: PlainDate
}

/**
 * When a source's money ends: its own dates or, where it has no end and nothing was told of later years, those of the
 * nearest grant around it. None where no end was told.
 */
export function moneyEnd(plan: Plan, sourceId: string): MoneyEnd | null {
  const year = detailsOf(plan).financialYear
  for (const source of lineage(plan, sourceId)) {
    const until = moneyUntil(source, year)
    if (until !== null) return { source, until }
    if (source.laterYears.some(({ amount }) => amount !== null && amount > 0)) return null
  }
  return null
}
