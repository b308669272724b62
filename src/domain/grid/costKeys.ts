import { costOf, costsOf, isCostTable, type Cost } from '../costs/cost.ts'
import type { Plan } from '../plan/plan.ts'
import { partsOfKey, type RecordKey } from '../plan/recordKey.ts'
import type { PlainDate } from '../values/date.ts'

/** The cost a key names; none when it is no longer in the plan. */
function costNamed(plan: Plan, key: string, today: PlainDate): Cost | undefined {
  const [table, id] = partsOfKey(key as RecordKey)
  return isCostTable(table) ? costOf(plan, table, id, today) : undefined
}

/** The costs named, each once, without those that are no longer in the plan; or all of them. */
export const costsNamed = (plan: Plan, keys: readonly string[] | null, today: PlainDate): readonly Cost[] =>
  keys === null
    ? costsOf(plan, today)
    : [...new Set(keys)].flatMap((key) => costNamed(plan, key, today) ?? [])
