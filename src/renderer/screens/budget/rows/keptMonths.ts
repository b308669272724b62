import type { MonthsView } from '../../../../contract/gridViews.ts'

/** The records that months rest on, by the key of their cost. */
export type CostRecords = ReadonlyMap<string, unknown>

/** Months as they were last told, and the records they were told of. */
export interface KeptMonths extends MonthsView {
  readonly of: CostRecords
  /** What the months of every cost rest on besides: the plan's year. */
  readonly year: string
}

/** The costs whose months have to be asked for; null for all. */
export function costsToAsk(kept: KeptMonths | null, now: CostRecords, year: string): string[] | null {
  if (kept === null || kept.year !== year) return null
  return [...now].flatMap(([key, record]) => (kept.of.get(key) === record ? [] : [key]))
}

/** The months with those that were asked for put in, and without costs that are gone. */
export function withTold(
  kept: KeptMonths | null,
  told: MonthsView,
  asked: readonly string[] | null,
  of: CostRecords,
  year: string,
): KeptMonths {
  const before = asked === null ? {} : (kept?.months ?? {})
  const months = Object.fromEntries(
    [...of.keys()].flatMap((key) => {
      const own = told.months[key] ?? before[key]
      return own === undefined ? [] : [[key, own]]
    }),
  )
  return { months, total: told.total, of, year }
}
