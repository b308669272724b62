import { z } from 'zod'
import { FinancialYear } from '../values/financialYear.ts'
import { Id } from '../values/id.ts'
import { Pence } from '../values/money.ts'
import { text, title } from '../values/text.ts'

/** The one record that says whose plan it is and for which year. */
export const PlanDetails = z
  .strictObject({
    id: z.literal('plan'),
    title,
    financialYear: FinancialYear,
    /** The authorities it is for, by their ONS codes: several for a joint plan. */
    authorities: z.array(z.strictObject({ code: text(20), name: title }).readonly()).readonly(),
    /** The area covered where it is not simply the authority's. */
    footprint: text(),
    /** From what sum on the council calls agreeing the plan a key decision; none where it has not been said. */
    keyDecisionFrom: Pence.nullable().default(null),
  })
  .readonly()
export type PlanDetails = z.infer<typeof PlanDetails>

/** What a member answers for in the partnership. */
export const Responsibility = z.enum(['sro', 'chair', 'deputyChair', 'spoc', 'financeLead', 'member'])
export type Responsibility = z.infer<typeof Responsibility>

/** One seat on the partnership: an organisation, who sits for it and what they answer for. */
export const Member = z
  .strictObject({
    id: Id,
    position: z.number(),
    organisation: text(300),
    /** The person's name, or their post where no name is to be printed. */
    name: text(300),
    responsibility: Responsibility,
    /** Which of the pack's expected partners this seat fills. */
    partnerId: Id.nullable(),
  })
  .readonly()
export type Member = z.infer<typeof Member>
