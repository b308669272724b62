import type { Source } from '../../../../domain/funding/source.ts'
import type { Adjustment } from '../../../../domain/scenario/scenario.ts'
import type { PlainDate } from '../../../../domain/values/date.ts'
import type { Decimal } from '../../../../domain/values/decimal.ts'
import { noMoney } from '../../../../domain/values/money.ts'

type Kind = Adjustment['kind']

/** What can go otherwise, in the order it is offered. */
export const kinds = ['allocation', 'allocationPercent', 'cut', 'uplift', 'delay', 'stop'] as const

export const kindTitles: Readonly<Record<Kind, string>> = {
  allocation: 'An allocation becomes another sum',
  allocationPercent: 'An allocation rises or falls by a percentage',
  cut: 'An allocation is cut from a date',
  uplift: 'Pay or prices rise otherwise',
  delay: 'Vacant posts start later',
  stop: 'A line or post stops',
}

/** What a new adjustment can be about. */
interface Beginnings {
  readonly source: Source | undefined
  readonly cost: CostChoice | undefined
  readonly day: PlainDate
}

/** What a new adjustment starts as; none where the plan has nothing it could be about. */
export const blankAdjustment = (kind: Kind, beginnings: Beginnings): Adjustment | null =>
  blanks[kind](beginnings)

const nought = '0' as Decimal

const blanks: Readonly<Record<Kind, (beginnings: Beginnings) => Adjustment | null>> = {
  allocation: ({ source }) =>
    source
      ? { kind: 'allocation', sourceId: source.id, year: 2, amount: source.allocation ?? noMoney }
      : null,
  allocationPercent: ({ source }) =>
    source ? { kind: 'allocationPercent', sourceId: source.id, year: 1, percent: '0' } : null,
  cut: ({ source, day }) =>
    source ? { kind: 'cut', sourceId: source.id, from: day, percent: nought, of: 'year' } : null,
  uplift: () => ({ kind: 'uplift', what: 'pay', year: 2, percent: nought }),
  delay: () => ({ kind: 'delay', postId: null, weeks: 0 }),
  stop: ({ cost, day }) => (cost ? { kind: 'stop', ...cost, from: day } : null),
}

/** A line or a post, as an adjustment names it. */
export interface CostChoice {
  readonly lineId: string | null
  readonly postId: string | null
}
