import { changeBetween, type Change } from './change.ts'
import { withoutMissing } from './references.ts'
import { spentOn, type Actual } from '../inYear/inYear.ts'
import { besidesThePlan, withDoneOf } from '../plan/content.ts'
import type { Plan, Records, TableName } from '../plan/plan.ts'

/**
 * The change that makes the plan say again what it said then. What is kept beside it stays as it is now: versions,
 * what-ifs, the year as it went and which steps are done. Only what cannot be without something that was not there then goes with that:
 * `goesAlong` says what. See docs/decisions/0010.
 */
export function changeBackTo(now: Plan, then: Plan): Change {
  const beside = Object.fromEntries(besidesThePlan.map((table) => [table, now[table]])) as Pick<
    Plan,
    (typeof besidesThePlan)[number]
  >
  const back: Plan = { ...then, ...beside, steps: asDone(now, then) }
  const charged = new Map([...now.actuals].map(([id, each]) => [id, chargedIn(back, each)]))
  return changeBetween(now, {
    ...back,
    actuals: left(back, 'actuals', charged),
    variances: left(back, 'variances', now.variances),
    scenarios: left(back, 'scenarios', now.scenarios),
  })
}

/** Steps as they were then, each done when it is done now; one that has been removed since is as it was. */
const asDone = (now: Plan, then: Plan): Plan['steps'] =>
  withDoneOf(then.steps, new Map([...then.steps, ...now.steps]))

/** Spending that was charged to a source the plan does not have is charged as the cost is paid there. */
function chargedIn(plan: Plan, actual: Actual): Actual {
  if (actual.chargedTo?.every(({ sourceId }) => plan.sources.has(sourceId)) ?? true) return actual
  const on = spentOn(actual)
  const shares = (on && plan[on.table].get(on.id)?.shares) ?? []
  return { ...actual, chargedTo: shares.length === 0 ? null : shares }
}

/** What is left of the records of a table in a plan that may not have all they name. */
const left = <T extends TableName>(
  plan: Plan,
  table: T,
  records: ReadonlyMap<string, Records[T]>,
): ReadonlyMap<string, Records[T]> =>
  new Map(
    [...records.values()].flatMap((record) => {
      const kept = withoutMissing(plan, table, record)
      return kept === null ? [] : [[record.id, kept] as const]
    }),
  )
