import { costsOf } from './cost.ts'
import { cutItem, type CutItem } from './cutItem.ts'
import type { Source } from './funding.ts'
import { detailsOf, type Plan } from './plan.ts'
import type { Reckoning } from './reckoning.ts'
import { Refusal } from './refusal.ts'
import { cutOf } from './scenario/allocations.ts'
import type { Adjustment } from './scenario/scenario.ts'
import { formatDate, type PlainDate } from './values/date.ts'
import type { Decimal } from './values/decimal.ts'
import { figure } from './values/figure.ts'
import { firstDay, lastDay, type FinancialYear } from './values/financialYear.ts'
import { add, noMoney, pence, type Pence } from './values/money.ts'

/** A cut of a source's allocation from a date: a percentage of the year or of what falls after the date, or a sum. */
export type CutAsked = { readonly sourceId: string; readonly from: PlainDate } & (
  { readonly of: 'year' | 'rest'; readonly percent: Decimal } | { readonly of: 'sum'; readonly amount: Pence }
)

/** What a cut in the year meets, all on one source. `committed` and both parts of `stoppable` make what is still planned. */
export interface InYearCut {
  readonly cut: Pence
  /** The allocation before and after. */
  readonly before: Pence
  readonly after: Pence
  /** What is not planned: it absorbs the cut first. */
  readonly unplanned: Pence
  /** Planned on and after the date. */
  readonly planned: Pence
  /** What of that cannot be stopped, or not before it has been paid. */
  readonly committed: Pence
  /** Of what is committed: planned on costs of which nobody has said how far they can be stopped. */
  readonly unknown: Pence
  /** Vacancies are stopped at once: they are not filled. */
  readonly stoppable: { readonly atOnce: Pence; readonly afterNotice: Pence }
  /** What is left of the cut when nothing is unplanned and everything that can be stopped is. */
  readonly shortfall: Pence
  /** Every cost still to be paid, the largest saving first. */
  readonly items: readonly CutItem[]
  /** What those of the items that were chosen save together, and what of the cut is then not covered. */
  readonly chosen: { readonly saving: Pence; readonly short: Pence }
  /** The cut itself in a scenario. */
  readonly adjustment: Adjustment
}

/**
 * What a cut in the year comes to and what can be stopped to meet it. `chosen` names items as `table/id`. Throws a Refusal
 * for a source without an allocation and for a date outside the plan's year.
 */
export function inYearCut(
  plan: Plan,
  reckoning: Pick<Reckoning, 'figure'>,
  asked: CutAsked,
  today: PlainDate,
  chosen: readonly string[] = [],
): InYearCut {
  const year = detailsOf(plan).financialYear
  const source = sourceToCut(plan, asked.sourceId)
  refuseOutside(asked.from, year)
  const before = source.allocation
  const cut = asked.of === 'sum' ? sumOf(asked.amount, before) : cutOf(before, asked, year)
  const items = itemsOf(plan, asked, today)
  const saved = (which: (item: CutItem) => boolean) => add(...items.filter(which).map(({ saving }) => saving))
  const planned = add(...items.map((item) => item.planned))
  const afterNotice = saved(({ how }) => how === 'notice')
  const atOnce = saved(({ how }) => how !== 'notice')
  const unplanned = source.inPlan
    ? atLeastNothing(reckoning.figure(figure.sourceRemaining(source.id)))
    : noMoney
  const saving = saved(({ table, id }) => chosen.includes(`${table}/${id}`))
  const after = pence(before - cut)
  return {
    cut,
    before,
    after,
    unplanned,
    planned,
    committed: pence(planned - atOnce - afterNotice),
    unknown: add(...items.filter(({ how }) => how === 'unknown').map((item) => item.planned)),
    stoppable: { atOnce, afterNotice },
    shortfall: atLeastNothing(cut - unplanned - atOnce - afterNotice),
    items,
    chosen: { saving, short: atLeastNothing(cut - unplanned - saving) },
    adjustment: adjustmentOf(asked, after),
  }
}

const itemsOf = (plan: Plan, { sourceId, from }: CutAsked, today: PlainDate): readonly CutItem[] =>
  costsOf(plan, today)
    .map((cost) => cutItem(plan, cost, { sourceId, from, today }))
    .filter((item) => item !== null)
    .toSorted((a, b) => b.saving - a.saving)

function sourceToCut(plan: Plan, id: string): Source & { readonly allocation: Pence } {
  const source = plan.sources.get(id)
  if (!source) throw new Refusal('not-there', 'Choose a funding source that is in this plan')
  const { allocation } = source
  if (allocation === null)
    throw new Refusal(
      'not-known',
      `The allocation of “${source.name}” is not known, so a cut of it cannot be worked out. Enter it under Funding first`,
    )
  return { ...source, allocation }
}

function refuseOutside(from: PlainDate, year: FinancialYear): void {
  if (from < firstDay(year) || from > lastDay(year))
    throw new Refusal(
      'not-allowed',
      `Choose a day in the plan’s year, from ${formatDate(firstDay(year))} to ${formatDate(lastDay(year))}`,
    )
}

/** No cut takes more than there is. */
const sumOf = (amount: Pence, allocation: Pence): Pence => pence(Math.min(amount, Math.max(0, allocation)))

const adjustmentOf = (asked: CutAsked, after: Pence): Adjustment => {
  const { sourceId, from } = asked
  return asked.of === 'sum'
    ? { kind: 'allocation', sourceId, year: 1, amount: after }
    : { kind: 'cut', sourceId, from, percent: asked.percent, of: asked.of }
}

const atLeastNothing = (amount: number): Pence => pence(Math.max(0, amount))
