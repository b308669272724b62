import { cutItems, type CutItem } from './cutItem.ts'
import {
  cutOfSource,
  shortOf,
  toReprofile,
  type CutAsked,
  type CutReckoning,
  type CutOfSource,
} from './cutOfSource.ts'
import type { Plan } from '../plan/plan.ts'
import type { Cut } from '../scenario/scenario.ts'
import type { PlainDate } from '../values/date.ts'
import { add, pence, type Pence } from '../values/money.ts'

/** What a cut in the year meets, all on one source. `committed` and both parts of `stoppable`, less `income`, make what is still expected. */
export interface InYearCut extends CutOfSource {
  /** Forecast on and after the date. */
  readonly expected: Pence
  /** What of that cannot be stopped, or not before it has been paid. */
  readonly committed: Pence
  /** Of what is expected: what is to come in, as lines below nought. */
  readonly income: Pence
  /** Of what is committed: expected of lines and posts of which nobody has said how far they can be stopped. */
  readonly unknown: Pence
  /** Vacancies are stopped at once: they are not filled. */
  readonly stoppable: { readonly atOnce: Pence; readonly afterNotice: Pence }
  /** What is left of the cut when nothing that is left is spent and everything that can be stopped is. */
  readonly shortfall: Pence
  /** By how much the plan itself stays over-planned then until it is re-profiled, where that is more than is short. */
  readonly toReprofile: Pence
  /** Every cost still to be paid: the largest saving first, then what costs most. */
  readonly items: readonly CutItem[]
  /** The cut itself in a scenario. */
  readonly adjustment: Cut
}

/** What a cut in the year comes to and what can be stopped to meet it. Refuses what the cut itself is refused for. */
export function inYearCut(plan: Plan, reckoning: CutReckoning, asked: CutAsked, today: PlainDate): InYearCut {
  const ofSource = cutOfSource(plan, reckoning, asked)
  const { sourceId, from } = asked
  const items = cutItems(plan, { sourceId, from, today })
  const saved = (which: (item: CutItem) => boolean) => add(...items.filter(which).map(({ saving }) => saving))
  const expected = add(...items.map((item) => item.expected))
  const afterNotice = saved(({ how }) => how === 'notice')
  const atOnce = saved(({ how }) => how !== 'notice')
  const stopped = {
    saving: add(atOnce, afterNotice),
    lessPlanned: add(...items.map(({ lessPlanned }) => lessPlanned)),
  }
  return {
    ...ofSource,
    expected,
    committed: add(...items.map(committedOf)),
    income: pence(add(...items.map(committedOf)) + stopped.saving - expected),
    unknown: add(...items.filter(canBeSaid).map(committedOf)),
    stoppable: { atOnce, afterNotice },
    shortfall: shortOf(ofSource, stopped),
    toReprofile: toReprofile(ofSource, stopped),
    items,
    adjustment: adjustmentOf(asked),
  }
}

/** What is expected of a cost and cannot be stopped; of income nothing. */
export const committedOf = ({ expected, saving }: CutItem): Pence => pence(Math.max(0, expected - saving))

/** Of training nothing can be said of how it is stopped. */
const canBeSaid = ({ how, table }: CutItem): boolean => how === 'unknown' && table !== 'training'

const adjustmentOf = (asked: CutAsked): Cut => {
  const { sourceId, from } = asked
  return asked.of === 'sum'
    ? { kind: 'cut', sourceId, from, amount: asked.amount, of: 'sum' }
    : { kind: 'cut', sourceId, from, percent: asked.percent, of: asked.of }
}
