import { costTitle } from '../figures/figureLabel.ts'
import { chargedParts, chargedShares } from '../inYear/chargedTo.ts'
import { spentOn, type Actual } from '../inYear/inYear.ts'
import { lineage } from '../funding/lineage.ts'
import type { Contributor } from '../figures/ledger.ts'
import { quarterTitle } from '../values/financialYear.ts'
import { formatPounds, noMoney } from '../values/money.ts'
import type { Counts, Explanation } from './explanation.ts'
import type { FigureName } from '../figures/figureName.ts'
import { largestFirst, step, type Scope, type Told } from './scope.ts'
import { paid } from './share.ts'

/** What was spent, on the plan or on a source. */
export const spent = (scope: Scope, { name, subject, id }: FigureName): Told => ({
  how:
    subject === 'plan'
      ? 'Everything that was entered as spent'
      : 'What was entered as spent on it and on the ring-fences inside it, by the shares each cost was charged by',
  parts: () =>
    largestFirst(scope, scope.contributors(name), ({ record }) =>
      actual(scope, record, subject === 'plan' ? null : id),
    ),
})

/** What was spent in a quarter, as `actuals/id`: the whole of it, or what it means for a source and what lies inside it. */
export function actual(scope: Scope, record: Contributor['record'], sourceId: string | null): Explanation {
  const found = scope.plan.actuals.get(record.slice(record.indexOf('/') + 1))
  if (!found) return step('Spent', noMoney, { how: 'It is no longer in the plan' })
  const on = spentOn(found)
  if (on === null || sourceId === null) return entered(scope, found, 'added')
  return paid(
    scope,
    {
      title: titleOf(scope, found),
      shares: chargedShares(scope.plan, found),
      whole: found.amount,
      when: `spent in ${quarterTitle(found.quarter)}${found.chargedTo === null ? '' : ', as it was charged when the quarter was closed,'}`,
      amounts: chargedParts(scope.plan, found).map(({ amount }) => amount),
      explained: (counts) => entered(scope, found, counts),
    },
    (payer) => lineage(scope.plan, payer).some(({ id }) => id === sourceId),
  )
}

const entered = (scope: Scope, found: Actual, counts: Counts): Explanation =>
  step(
    titleOf(scope, found),
    found.amount,
    {
      how: [
        `${formatPounds(found.amount)} entered as spent in ${quarterTitle(found.quarter)}`,
        ...(found.note.trim() === '' ? [] : [found.note.trim()]),
      ].join(': '),
      record: { table: 'actuals', id: found.id, field: 'amount' },
    },
    counts,
  )

function titleOf({ plan }: Scope, found: Actual): string {
  const on = spentOn(found)
  const what = on
    ? costTitle(plan, on.table, on.id)
    : `${plan.sources.get(found.sourceId ?? '')?.name ?? 'A source'}, on no cost of the plan`
  return `${what}, spent in ${quarterTitle(found.quarter)}`
}
