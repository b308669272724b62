import { z } from 'zod'
import { Refusal } from '../refusal.ts'
import { PlainDate } from '../values/date.ts'
import { Decimal } from '../values/decimal.ts'
import { Id } from '../values/id.ts'
import { NotNegative } from '../values/money.ts'
import { text, title } from '../values/text.ts'

/** A rise or fall in percent, such as `-8` or `2.5`. */
export const SignedPercent = z
  .string()
  .regex(/^-?\d{1,3}(\.\d{1,4})?$/, 'Enter a percentage such as 2.5 or -8')
  .refine((text) => Number(text) >= -100, 'A fall cannot be more than 100%')
export type SignedPercent = z.infer<typeof SignedPercent>

const cutFrom = { kind: z.literal('cut'), sourceId: Id, from: PlainDate } as const

/**
 * The plan year's allocation is cut from a date: by a percentage of the whole year, or of what falls on and after that date,
 * or by a sum, which stays what it is when the allocation changes.
 */
const Cut = z.discriminatedUnion('of', [
  z.strictObject({ ...cutFrom, percent: Decimal, of: z.literal(['year', 'rest']) }),
  z.strictObject({ ...cutFrom, amount: NotNegative, of: z.literal('sum') }),
])
export type Cut = z.infer<typeof Cut>

/** One thing that goes otherwise in a what-if. */
export const Adjustment = z.discriminatedUnion('kind', [
  /** A source's allocation of a year becomes another sum. Year 1 is the plan's own. */
  z.strictObject({
    kind: z.literal('allocation'),
    sourceId: Id,
    year: z.literal([1, 2, 3]),
    amount: NotNegative,
  }),
  /** A source's allocation of a year rises or falls by a percentage. */
  z.strictObject({
    kind: z.literal('allocationPercent'),
    sourceId: Id,
    year: z.literal([1, 2, 3]),
    percent: SignedPercent,
  }),
  Cut,
  /** Pay or prices rise otherwise than assumed in a later year. */
  z.strictObject({
    kind: z.literal('uplift'),
    what: z.literal(['pay', 'prices']),
    year: z.literal([2, 3]),
    percent: Decimal,
  }),
  /** Posts nobody is in yet start so many weeks later, or one of them does. */
  z.strictObject({
    kind: z.literal('delay'),
    postId: Id.nullable(),
    weeks: z.int().min(-52).max(104),
  }),
  /** A line or post stops: nothing of it is paid from this date, notice already given. */
  z.strictObject({
    kind: z.literal('stop'),
    lineId: Id.nullable(),
    postId: Id.nullable(),
    from: PlainDate,
  }),
])
export type Adjustment = z.infer<typeof Adjustment>

/** How many changes one scenario holds. */
const mostAdjustments = 2_000

const inWords = (count: number): string => count.toLocaleString('en-GB')

/** A named what-if. It touches nothing until it is adopted. */
export const Scenario = z
  .strictObject({
    id: Id,
    position: z.number(),
    title,
    note: text(2_000),
    adjustments: z
      .array(Adjustment)
      .max(
        mostAdjustments,
        `A scenario holds at most ${inWords(mostAdjustments)} changes. Split them over two scenarios, or stop fewer costs`,
      )
      .readonly(),
  })
  .readonly()
export type Scenario = z.infer<typeof Scenario>

/** What a scenario says, before it is kept in a plan. */
export type ScenarioDraft = Pick<Scenario, 'title' | 'note' | 'adjustments'>

/** Refuses what would take more changes than one scenario holds; `instead` is a sentence that says what to do. */
export function refuseTooMany(changes: number, instead: string): void {
  if (changes > mostAdjustments)
    throw new Refusal(
      'too-many',
      `This would take ${inWords(changes)} changes, and one scenario holds at most ${inWords(mostAdjustments)}. ${instead}`,
    )
}
