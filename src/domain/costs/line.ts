import { z } from 'zod'
import { CostType } from '../values/costType.ts'
import { Decimal } from '../values/decimal.ts'
import { Id } from '../values/id.ts'
import { Amount, type Pence } from '../values/money.ts'
import { Stoppable } from '../values/stoppable.ts'
import { text } from '../values/text.ts'

/** The part of a cost that one source pays. Weights are percentages that normally make 100. */
export const Share = z.strictObject({ sourceId: Id, weight: Decimal }).readonly()
export type Share = z.infer<typeof Share>

export const Shares = z
  .array(Share)
  .max(50)
  .refine(isOnceEach, 'A source can pay for a cost only once: put its two shares together')
  .readonly()

/** How a line's year is worked out: unit cost × quantity, and × units each, such as placements × nights × price a night. */
export const Basis = z
  .strictObject({
    unitCost: Amount,
    quantity: Decimal,
    /** How many units each takes, such as nights in a placement. */
    each: Decimal,
    /** What is counted and what each takes, such as "placements" and "nights". */
    quantityName: text(60),
    eachName: text(60),
    /** Bought one at a time or so many kept whether used or not. */
    purchase: z.enum(['spot', 'block']).nullable(),
    /** What these figures rest on, such as a contract or last year's use. */
    assumption: text(2_000),
  })
  .readonly()
export type Basis = z.infer<typeof Basis>

/** Twelve months from April. */
const Months = z.array(Amount).length(12).readonly()

/** One cost: what for, paid by whom, and when in the year. */
export const Line = z
  .strictObject({
    id: Id,
    position: z.number(),
    description: text(500),
    interventionId: Id.nullable(),
    costType: CostType,
    shares: Shares,
    /** The year's cost. The four quarters are kept beside it, so that a pasted line that does not add up can be seen. */
    amount: Amount,
    q1: Amount,
    q2: Amount,
    q3: Amount,
    q4: Amount,
    note: text(),
    /** The months, once one was typed; until then a quarter's months are even parts of it. */
    months: Months.nullable().default(null),
    basis: Basis.nullable().default(null),
    /** Whether it goes on in the second and third year. */
    recurring: z.boolean().default(true),
    /** What it costs in the later years where that was typed; otherwise this year's cost with the plan's uplift. */
    year2: Amount.nullable().default(null),
    year3: Amount.nullable().default(null),
    stoppable: Stoppable.default('unknown'),
    noticeWeeks: z.int().min(0).max(260).nullable().default(null),
  })
  .readonly()
export type Line = z.infer<typeof Line>

function isOnceEach(shares: readonly Share[]): boolean {
  return new Set(shares.map((share) => share.sourceId)).size === shares.length
}

export type Quarterly = readonly [Pence, Pence, Pence, Pence]
export const quartersOf = (line: Pick<Line, 'q1' | 'q2' | 'q3' | 'q4'>): Quarterly => [
  line.q1,
  line.q2,
  line.q3,
  line.q4,
]
