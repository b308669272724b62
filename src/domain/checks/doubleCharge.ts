import { costOf, isCostTable, type Cost } from '../costs/cost.ts'
import { partsOfKey } from '../plan/recordKey.ts'
import { formatPounds } from '../values/money.ts'
import { nameOf } from './costName.ts'
import type { CheckContext } from './context.ts'
import { found } from './context.ts'
import type { Finding } from './finding.ts'
import { payersOf } from './payers.ts'

/**
 * F12: the same words for the same intervention and the same sum stand again, charged to other money. Posts are not compared
 * with posts: two workers of one role, on a grant each, are how teams are paid for.
 */
export function chargedOnce(context: CheckContext, cost: Cost): Finding[] {
  const payers = payersOf(cost)
  if (payers.length === 0) return []
  const [other] = othersAlike(context, cost)
    .filter((each) => !(cost.table === 'posts' && each.table === 'posts'))
    .filter((each) => differ(payers, payersOf(each)))
    .toSorted((a, b) => (`${a.table}/${a.id}` < `${b.table}/${b.id}` ? -1 : 1))
  if (!other) return []
  const names = (of: Cost): string =>
    payersOf(of)
      .map((id) => context.plan.sources.get(id)?.name ?? id)
      .join(' and ')
  return [
    found('F12', {
      table: cost.table,
      recordId: cost.id,
      field: 'shares',
      problem: `${nameOf(cost)} on ${names(cost)} looks like ${nameOf(other)} on ${names(other)}: the same words and intervention, and ${formatPounds(cost.amount)} each`,
      action:
        'If it is one cost, keep one of the two and share it between the sources. If they are two, tell them apart by their words.',
    }),
  ]
}

const othersAlike = (context: CheckContext, { table, id }: Cost): readonly Cost[] =>
  context.alike(table, id).flatMap((key) => {
    const [otherTable, otherId] = partsOfKey(key)
    const other = isCostTable(otherTable)
      ? costOf(context.plan, otherTable, otherId, context.today)
      : undefined
    return other && payersOf(other).length > 0 ? [other] : []
  })

const differ = (some: readonly string[], others: readonly string[]): boolean =>
  some.length !== others.length || some.some((each) => !others.includes(each))
