import { z } from 'zod'
import { Shares } from '../costs/line.ts'
import { PlainDate } from '../values/date.ts'
import { Id } from '../values/id.ts'
import { Amount, Pence } from '../values/money.ts'
import { text, title } from '../values/text.ts'

const QuarterNumber = z.literal([1, 2, 3, 4])

/** How far the year has been closed: what was spent up to then stands, what is planned after it is forecast. */
export const InYear = z
  .strictObject({ id: z.literal('inYear'), closedQuarters: z.literal([0, 1, 2, 3, 4]) })
  .readonly()
export type InYear = z.infer<typeof InYear>

/** What was spent in one quarter: on a cost of the plan, or on a source and on no cost the plan has. */
export const Actual = z
  .strictObject({
    id: Id,
    /** Exactly one of these four is named. */
    lineId: Id.nullable(),
    postId: Id.nullable(),
    trainingId: Id.nullable(),
    sourceId: Id.nullable(),
    quarter: QuarterNumber,
    amount: Amount,
    note: text(2_000),
    /** The shares by which it was charged, kept when its quarter was closed; none while it follows the cost. */
    chargedTo: Shares.nullable().default(null),
  })
  .refine(
    ({ lineId, postId, trainingId, sourceId }) =>
      [lineId, postId, trainingId, sourceId].filter((id) => id !== null).length === 1,
    'Say what was spent on one cost, or on one source',
  )
  .readonly()
export type Actual = z.infer<typeof Actual>

/** The cost that was spent on; none when it was spent on a source directly. */
export function spentOn(
  actual: Actual,
): { readonly table: 'lines' | 'posts' | 'training'; readonly id: string } | null {
  if (actual.lineId !== null) return { table: 'lines', id: actual.lineId }
  if (actual.postId !== null) return { table: 'posts', id: actual.postId }
  return actual.trainingId === null ? null : { table: 'training', id: actual.trainingId }
}

/** Why a source's quarter went otherwise than planned. */
export const Variance = z
  .strictObject({ id: Id, sourceId: Id.nullable(), quarter: QuarterNumber, reason: text(2_000) })
  .readonly()
export type Variance = z.infer<typeof Variance>

/** A departure that moves more figures than this keeps the first of them, and says so. */
export const mostMoves = 10_000

/** A figure that a departure from the approved plan moved. */
const Move = z.strictObject({ figure: z.string().max(300), before: Pence, after: Pence }).readonly()

/** A departure from the approved plan as it was recorded, with who approved it. */
export const Reprofile = z
  .strictObject({
    id: Id,
    position: z.number(),
    title,
    date: PlainDate,
    reason: text(2_000),
    /** Who approved it and where that stands; empty while approval is awaited. */
    approval: text(500),
    approvedOn: PlainDate.nullable(),
    /** The approved version it departs from. */
    versionId: Id.nullable(),
    moves: z.array(Move).max(mostMoves).readonly(),
  })
  .readonly()
export type Reprofile = z.infer<typeof Reprofile>
