import type { Source } from './funding.ts'
import { detailsOf, type Plan } from './plan.ts'
import type { Reckoning } from './reckoning.ts'
import { Refusal } from './refusal.ts'
import { cutOf } from './scenario/allocations.ts'
import { formatDate, type PlainDate } from './values/date.ts'
import type { Decimal } from './values/decimal.ts'
import { figure } from './values/figure.ts'
import { firstDay, lastDay, type FinancialYear } from './values/financialYear.ts'
import { noMoney, pence, type Pence } from './values/money.ts'

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
  /** What is not planned: it absorbs the cut first. */
  readonly unplanned: Pence
}

/** Throws a Refusal for a source without an allocation and for a date outside the plan's year. */
export function cutOfSource(plan: Plan, reckoning: Pick<Reckoning, 'figure'>, asked: CutAsked): CutOfSource {
  const year = detailsOf(plan).financialYear
  const source = sourceToCut(plan, asked.sourceId)
  refuseOutside(asked.from, year)
  const before = source.allocation
  const cut = asked.of === 'sum' ? sumOf(asked.amount, before) : cutOf(before, asked, year)
  const unplanned = source.inPlan
    ? atLeastNothing(reckoning.figure(figure.sourceRemaining(source.id)))
    : noMoney
  return { cut, before, after: pence(before - cut), unplanned }
}

/** What is left of a cut when what is not planned and these savings are taken off it. */
export const shortOf = ({ cut, unplanned }: CutOfSource, saving: number): Pence =>
  atLeastNothing(cut - unplanned - saving)

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

const atLeastNothing = (amount: number): Pence => pence(Math.max(0, amount))
