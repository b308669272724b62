import { closedQuarters } from '../plan/plan.ts'
import { costOf, expectedStart, isCostTable, type Cost } from '../costs/cost.ts'
import { costParts } from '../costs/costParts.ts'
import { costTitle } from '../figures/figureLabel.ts'
import type { Contributor } from '../figures/ledger.ts'
import { partsOfKey, type RecordKey } from '../plan/recordKey.ts'
import { figure } from '../values/figure.ts'
import { quarters, quarterTitle, type Quarter } from '../values/financialYear.ts'
import { noMoney, pence } from '../values/money.ts'
import type { Counts, Explanation } from './explanation.ts'
import type { FigureName } from '../figures/figureName.ts'
import { liesIn } from './planned.ts'
import { vacancyQuarter } from './post.ts'
import { all, largestFirst, step, type Scope, type Told } from './scope.ts'
import { paid } from './share.ts'
import { actual } from './spent.ts'

/** What is spent up to the last closed quarter and expected after it, of the plan or of a source. */
export function forecast(scope: Scope, { name, subject, id, period }: FigureName): Told {
  const sourceId = subject === 'plan' ? null : id
  const quarter = typeof period === 'number' ? period : undefined
  return {
    how: sentence(closedQuarters(scope.plan), quarter),
    parts: () =>
      largestFirst(scope, scope.contributors(name), ({ record }) =>
        isCostTable(partsOfKey(record as RecordKey)[0])
          ? expected(
              scope,
              record,
              sourceId === null ? null : (payer) => liesIn(scope, payer, sourceId),
              quarter,
            )
          : actual(scope, record, sourceId),
      ),
  }
}

function sentence(closed: number, quarter: Quarter | undefined): string {
  if (quarter !== undefined)
    return quarter <= closed
      ? 'The quarter is closed: what was spent in it'
      : 'What is planned in it, with posts not filled yet starting no sooner than they can be filled'
  if (closed === 0)
    return 'No quarter is closed yet: what is planned, with posts not filled yet starting no sooner than they can be filled'
  return closed === 4
    ? 'Every quarter is closed: what was spent'
    : `What was spent up to the end of ${quarterTitle(closed as Quarter)}, and what is planned after it with posts not filled yet starting no sooner than they can be filled`
}

/** What is expected of a cost in a quarter, or in every quarter that is not closed; all of it, or what some sources pay. */
export function expected(
  scope: Scope,
  record: Contributor['record'],
  pays: ((sourceId: string) => boolean) | null,
  quarter: Quarter | undefined,
): Explanation {
  const [table, id] = partsOfKey(record as RecordKey)
  const cost = isCostTable(table) ? costOf(scope.plan, table, id, scope.today) : undefined
  if (!cost) return step(record, noMoney, { how: 'It is no longer in the plan' })
  const title = costTitle(scope.plan, cost.table, id)
  const inQuarter = (each: Quarter, called: string): Explanation =>
    pays === null
      ? { ...expectedQuarter(scope, cost, each, 'added'), title: called }
      : sharedQuarter(scope, cost, each, called, pays)
  if (quarter !== undefined) return inQuarter(quarter, title)
  const parts = quarters
    .filter((each) => each > closedQuarters(scope.plan))
    .map((each) => inQuarter(each, quarterTitle(each)))
    .filter(({ amount }) => amount !== 0)
  return step(title, pence(parts.reduce((sum, { amount }) => sum + (amount ?? 0), 0)), {
    how: 'What is expected of it in each quarter that is not closed',
    parts: () => all(parts),
  })
}

const sharedQuarter = (
  scope: Scope,
  cost: Cost,
  quarter: Quarter,
  title: string,
  pays: (sourceId: string) => boolean,
): Explanation =>
  paid(
    scope,
    {
      title,
      shares: cost.shares,
      whole: cost.expected[quarter - 1] ?? noMoney,
      when: `expected in ${quarterTitle(quarter)}`,
      amounts: costParts(cost).map((each) => each.expected[quarter - 1] ?? noMoney),
      explained: (counts) => expectedQuarter(scope, cost, quarter, counts),
    },
    pays,
  )

/** A quarter as it is expected: as planned, or of a vacancy from the day it can be filled. */
function expectedQuarter(scope: Scope, cost: Cost, quarter: Quarter, counts: Counts): Explanation {
  const post = cost.table === 'posts' ? scope.plan.posts.get(cost.id) : undefined
  const soonest = post ? expectedStart(post, scope.today) : null
  if (!post || soonest === null || soonest === post.start)
    return scope.figure(figure.costPlanned(cost.table, cost.id, quarter), { counts })
  return step(
    `Expected in ${quarterTitle(quarter)}`,
    cost.expected[quarter - 1] ?? noMoney,
    vacancyQuarter(scope, post, soonest, quarter),
    counts,
  )
}
