import { costsOf } from './cost.ts'
import { cutItem, type CutItem } from './cutItem.ts'
import { cutOfSource, shortOf, type CutAsked, type CutOfSource } from './cutOfSource.ts'
import type { Plan } from './plan.ts'
import type { Reckoning } from './reckoning.ts'
import type { Adjustment } from './scenario/scenario.ts'
import type { PlainDate } from './values/date.ts'
import { add, pence, type Pence } from './values/money.ts'

/** What a cut in the year meets, all on one source. `committed` and both parts of `stoppable` make what is still planned. */
export interface InYearCut extends CutOfSource {
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
  /** The cut itself in a scenario. */
  readonly adjustment: Adjustment
}

/** What a cut in the year comes to and what can be stopped to meet it. Refuses what the cut itself is refused for. */
export function inYearCut(
  plan: Plan,
  reckoning: Pick<Reckoning, 'figure'>,
  asked: CutAsked,
  today: PlainDate,
): InYearCut {
  const ofSource = cutOfSource(plan, reckoning, asked)
  const items = itemsOf(plan, asked, today)
  const saved = (which: (item: CutItem) => boolean) => add(...items.filter(which).map(({ saving }) => saving))
  const planned = add(...items.map((item) => item.planned))
  const afterNotice = saved(({ how }) => how === 'notice')
  const atOnce = saved(({ how }) => how !== 'notice')
  return {
    ...ofSource,
    planned,
    committed: pence(planned - atOnce - afterNotice),
    unknown: add(...items.filter(({ how }) => how === 'unknown').map((item) => item.planned)),
    stoppable: { atOnce, afterNotice },
    shortfall: shortOf(ofSource, atOnce + afterNotice),
    items,
    adjustment: adjustmentOf(asked, ofSource.after),
  }
}

const itemsOf = (plan: Plan, { sourceId, from }: CutAsked, today: PlainDate): readonly CutItem[] =>
  costsOf(plan, today)
    .map((cost) => cutItem(plan, cost, { sourceId, from, today }))
    .filter((item) => item !== null)
    .toSorted((a, b) => b.saving - a.saving)

const adjustmentOf = (asked: CutAsked, after: Pence): Adjustment => {
  const { sourceId, from } = asked
  return asked.of === 'sum'
    ? { kind: 'allocation', sourceId, year: 1, amount: after }
    : { kind: 'cut', sourceId, from, percent: asked.percent, of: asked.of }
}
