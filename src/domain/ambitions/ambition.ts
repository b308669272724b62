import { z } from 'zod'
import { Decimal } from '../values/decimal.ts'
import { Id } from '../values/id.ts'
import { AmbitionUnit } from '../values/measure.ts'
import { text, title } from '../values/text.ts'

/** Which way a measure is better. */
export const Better = z.enum(['higher', 'lower'])
export type Better = z.infer<typeof Better>

/** A figure as it was published or counted: a number, not known, or hidden by whoever published it. Hidden is never nought. */
export const Measured = z
  .strictObject({ value: Decimal.nullable(), suppressed: z.boolean() })
  .readonly()
  .refine(({ value, suppressed }) => value === null || !suppressed, 'A suppressed figure has no number')
export type Measured = z.infer<typeof Measured>

/** Where the partnership wants to get to: a measure, where it stands, and what it is to be by the end of each quarter. */
export const Ambition = z
  .strictObject({
    id: Id,
    position: z.number(),
    title,
    /** The indicator of the guidance it is; none for a local one. */
    indicatorId: Id.nullable(),
    /** What exactly is counted. */
    definition: text(),
    unit: AmbitionUnit,
    /** Which way is better. */
    better: Better,
    baseline: Measured,
    /** The period the baseline is of, such as `12 months to March 2026`. */
    baselinePeriod: text(100),
    /** Where the baseline was read. */
    baselineSource: text(300),
    /** What it is to be at the end of each quarter of the plan's year; the fourth is the target of the year. */
    trajectory: z
      .tuple([Decimal.nullable(), Decimal.nullable(), Decimal.nullable(), Decimal.nullable()])
      .readonly(),
    /** What it is to be at the end of each of the two years after. */
    laterTargets: z.tuple([Decimal.nullable(), Decimal.nullable()]).readonly(),
    /** What it turned out to be at the end of each quarter. */
    results: z.tuple([Measured, Measured, Measured, Measured]).readonly(),
    /** The part of the national ambition this area is to bring, where there is one. */
    nationalShare: Decimal.nullable(),
    owner: text(300),
    note: text(),
  })
  .readonly()
export type Ambition = z.infer<typeof Ambition>

/** Where the measure is to be at the end of the plan's year; none while nobody has said. */
export const targetOf = ({ trajectory }: Ambition): Decimal | null => trajectory[3]
