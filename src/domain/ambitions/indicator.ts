import { z } from 'zod'
import { sourced } from '../values/certainty.ts'
import { Decimal } from '../values/decimal.ts'
import { Id } from '../values/id.ts'
import { AmbitionUnit } from '../values/measure.ts'
import { Better } from './ambition.ts'

/** A figure published for England, with its period. */
const National = z.strictObject({ period: z.string(), value: Decimal }).readonly()

/** A measure of the field that an ambition can be set by. */
export const Indicator = z
  .strictObject({
    id: Id,
    title: z.string().min(1),
    definition: z.string(),
    unit: AmbitionUnit,
    better: Better,
    /** The national ambition for it; none where there is none or it was not found. */
    nationalTarget: Decimal.nullable(),
    /** What England as a whole had, the oldest first. */
    england: z.array(National).readonly(),
    note: z.string(),
    ...sourced,
  })
  .readonly()
export type Indicator = z.infer<typeof Indicator>
