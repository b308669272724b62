import { z } from 'zod'
import { Decimal } from './values/decimal.ts'
import { Id } from './values/id.ts'
import { Pence } from './values/money.ts'
import { text } from './values/text.ts'

/** What the money buys, as a finance officer sorts it. */
export const CostType = z.enum([
  'staff',
  'placements',
  'medicines',
  'equipment',
  'premises',
  'training',
  'grants',
  'other',
])
export type CostType = z.infer<typeof CostType>

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
    shares: z.array(Share).max(50).readonly(),
    /** The year's cost. The four quarters are kept beside it, so that a pasted line that does not add up can be seen. */
    amount: Pence,
    q1: Pence,
    q2: Pence,
    q3: Pence,
    q4: Pence,
    note: text(),
  })
  .readonly()
export type Line = z.infer<typeof Line>

export type Quarterly = readonly [Pence, Pence, Pence, Pence]
export const quartersOf = (line: Line): Quarterly => [line.q1, line.q2, line.q3, line.q4]
