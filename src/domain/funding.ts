import { z } from 'zod'
import { PlainDate } from './values/date.ts'
import { Id } from './values/id.ts'
import { Amount } from './values/money.ts'
import { text, title } from './values/text.ts'

/** Money the plan may rest on: a grant of the pack or a local one, or a ring-fence inside another source. */
export const Source = z
  .strictObject({
    id: Id,
    position: z.number(),
    name: title,
    /** The pack's grant whose conditions bind it; none for local money. */
    grantId: Id.nullable(),
    /** The source this one is ring-fenced inside. What is planned here counts towards that one too. */
    parentId: Id.nullable(),
    /** False for a wider grant shown only because a ring-fence lies inside it: its other uses are not this plan's. */
    inPlan: z.boolean(),
    /** The year's allocation; blank while it is not known. */
    allocation: Amount.nullable(),
    certainty: z.enum(['confirmed', 'indicative']),
    /** An indicative sum that the council accepted in writing as the basis of the plan. */
    accepted: z.boolean(),
    /** The letter or circular the allocation came in, and its date. */
    letter: text(500),
    letterDate: PlainDate.nullable(),
    /** What was spent from this source on drugs and alcohol in 2020-21, where that has to be kept up. */
    baseline: Amount.nullable(),
    startDate: PlainDate.nullable(),
    endDate: PlainDate.nullable(),
  })
  .readonly()
export type Source = z.infer<typeof Source>
