import type { Source } from '../funding/source.ts'
import { detailsOf, type Plan } from '../plan/plan.ts'
import type { Reckoning } from '../figures/reckoning.ts'
import { Refusal } from '../refusal.ts'
import { cutOf } from '../scenario/allocations.ts'
import { formatDate, type PlainDate } from '../values/date.ts'
import type { Decimal } from '../values/decimal.ts'
import { figure } from '../values/figure.ts'
import { firstDay, lastDay, type FinancialYear } from '../values/financialYear.ts'
import { formatPounds, noMoney, pence, type Pence } from '../values/money.ts'
import { leftOutside, ringFencesInside } from './ringFences.ts'
import { leftNotKnown } from './unsure.ts'

/** A cut of a source's allocation from a date: a percentage of the year or of what falls after the date, or a sum. */
export type CutAsked = { readonly sourceId: string; readonly from: PlainDate } & (
  { readonly of: 'year' | 'rest'; readonly percent: Decimal } | { readonly of: 'sum'; readonly amount: Pence }
)

/** What a cut takes of its source, before anything is stopped. */
export interface CutOfSource {
  readonly cut: Pence
  /** The allocation before and after. */
  readonly before: Pence
  readonly after: Pence
  /**
   * What the forecast leaves of the source before the cut, without what the ring-fences inside it keep. It absorbs the cut
   * first; below nought, more is forecast than there is, and that comes on top of the cut.
   */
  readonly left: Pence
  /** What the plan itself leaves of it in the same way, below nought where it is over-planned. */
  readonly remaining: Pence
  /** The ring-fences inside the source: they keep their money, so what they pay is not among what can be stopped. */
  readonly ringFences: readonly string[]
  /** Why what is left is not known, in sentences. While there are any, the cut cannot be called met. */
  readonly unsure: readonly string[]
}

/** What a cut is worked out from besides the plan. */
export type CutReckoning = Pick<Reckoning, 'figure' | 'ledger' | 'entries'>

/** Throws a Refusal for a source without an allocation or not the plan's own, a date outside its year, and a cut of more than there is. */
export function cutOfSource(plan: Plan, reckoning: CutReckoning, asked: CutAsked): CutOfSource {
  const year = detailsOf(plan).financialYear
  const source = sourceToCut(plan, asked.sourceId)
  refuseOutside(asked.from, year)
  const before = source.allocation
  refuseTooLarge(asked, source)
  const cut = cutOf(before, asked, year)
  return {
    cut,
    before,
    after: pence(before - cut),
    left: leftOutside(plan, reckoning, source.id, figure.sourceUnderspend),
    remaining: leftOutside(plan, reckoning, source.id, figure.sourceRemaining),
    ringFences: ringFencesInside(plan, source.id).map(({ name }) => name),
    unsure: leftNotKnown({ plan, ledger: reckoning.ledger, entries: reckoning.entries }, source),
  }
}

/** What stopping some costs comes to: by how much the forecast falls, and by how much the plan. */
interface StoppedCosts {
  readonly saving: Pence
  readonly lessPlanned: Pence
}

/** What is left of a cut when what the forecast leaves and these savings are taken off it. */
export const shortOf = ({ cut, left }: CutOfSource, { saving }: StoppedCosts): Pence =>
  atLeastNothing(cut - left - saving)

/**
 * By how much the plan itself stays over-planned after the cut and these savings, where that is more than is short: what
 * the forecast absorbs, only a re-profile takes out of the plan. Otherwise nothing.
 */
export function toReprofile(ofSource: CutOfSource, stopped: StoppedCosts): Pence {
  const { cut, remaining } = ofSource
  const over = atLeastNothing(cut - remaining - stopped.lessPlanned)
  return over > shortOf(ofSource, stopped) ? over : noMoney
}

function sourceToCut(plan: Plan, id: string): Source & { readonly allocation: Pence } {
  const source = plan.sources.get(id)
  if (!source) throw new Refusal('not-there', 'Choose a funding source that is in this plan')
  const { allocation } = source
  if (!source.inPlan)
    throw new Refusal(
      'not-allowed',
      `“${source.name}” is not this plan’s own money, and what else it pays is not known, so a cut of it cannot be worked out. Choose a source of the plan, such as what lies inside it, or count it in the plan under Funding`,
    )
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
function refuseTooLarge(
  asked: CutAsked,
  { name, allocation }: Pick<Source, 'name'> & { allocation: Pence },
): void {
  const tooLarge = asked.of === 'sum' ? asked.amount > allocation : Number(asked.percent) > 100
  if (!tooLarge) return
  const size = asked.of === 'sum' ? formatPounds(asked.amount) : `${asked.percent}%`
  throw new Refusal(
    'not-allowed',
    `A cut of ${size} is more than the allocation of “${name}”, which is ${formatPounds(allocation)}. Enter at most that`,
  )
}

const atLeastNothing = (amount: number): Pence => pence(Math.max(0, amount))
