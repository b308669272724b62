import { z } from 'zod'
import { CostType } from './values/costType.ts'
import { Decimal } from './values/decimal.ts'
import { Id } from './values/id.ts'
import { Amount, type Pence } from './values/money.ts'
import { text } from './values/text.ts'

/** The part of a line that one source pays. Weights are percentages that normally make 100. */
export const Share = z.strictObject({ sourceId: Id, weight: Decimal }).readonly()
export type Share = z.infer<typeof Share>

/** One cost: what for, paid by whom, and when in the year. */
export const Line = z
  .strictObject({
    id: Id,
    position: z.number(),
    description: text(500),
    interventionId: Id.nullable(),
    costType: CostType,
    shares: z
      .array(Share)
      .max(50)
      .refine(isOnceEach, 'A source can pay for a line only once: put its two shares together')
      .readonly(),
    /** The year's cost. The four quarters are kept beside it, so that a pasted line that does not add up can be seen. */
    amount: Amount,
    q1: Amount,
    q2: Amount,
    q3: Amount,
    q4: Amount,
    note: text(),
  })
  .readonly()
export type Line = z.infer<typeof Line>

function isOnceEach(shares: readonly Share[]): boolean {
  return new Set(shares.map((share) => share.sourceId)).size === shares.length
}

export type Quarterly = readonly [Pence, Pence, Pence, Pence]
export const quartersOf = (line: Line): Quarterly => [line.q1, line.q2, line.q3, line.q4]
