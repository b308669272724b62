import { z } from 'zod'
import { Decimal } from '../values/decimal.ts'
import { text } from '../values/text.ts'

const Uplift = Decimal.nullable()

/** What the second and third year's costs rest on: rises over the year before, in percent. Blank while nobody has said. */
export const Assumptions = z
  .strictObject({
    id: z.literal('assumptions'),
    pay2: Uplift,
    pay3: Uplift,
    prices2: Uplift,
    prices3: Uplift,
    /** Where these figures come from. */
    basis: text(2_000),
  })
  .readonly()
export type Assumptions = z.infer<typeof Assumptions>

export const noAssumptions: Assumptions = {
  id: 'assumptions',
  pay2: null,
  pay3: null,
  prices2: null,
  prices3: null,
  basis: '',
}
