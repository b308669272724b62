import { z } from 'zod'
import { FinancialYear } from '../domain/values/financialYear.ts'
import { Id } from '../domain/values/id.ts'
import { Pence } from '../domain/values/money.ts'

const Area = z.strictObject({ code: z.string(), name: z.string() })

/** What the national allocation spreadsheet has for a plan's authorities. */
export const AllocationsView = z.strictObject({
  /** Every authority in it, to choose from. */
  authorities: z.array(Area),
  /** Those whose amounts are proposed; none when the plan's own are not in it and no other was chosen. */
  chosen: z.array(Area),
  /** Those asked for that are not in it: without them there are no sums. */
  missing: z.array(Area),
  proposed: z.array(
    z.strictObject({
      heading: z.string(),
      year: z.literal([1, 2, 3]),
      financialYear: FinancialYear,
      certainty: z.enum(['confirmed', 'indicative']),
      amount: Pence.nullable(),
      sourceId: Id.nullable(),
      /** Why there is no amount, or no source is proposed. */
      note: z.string().nullable(),
    }),
  ),
  /** Sentences about rows and columns of what is proposed that the spreadsheet hides. */
  hidden: z.array(z.string()),
  /** Cells that could not be read, each as a sentence; at most a hundred, and how many more there are. */
  problems: z.array(z.string()),
  moreProblems: z.int(),
  /** Headings of columns that were not read. */
  leftOut: z.array(z.string()),
})
export type AllocationsView = z.infer<typeof AllocationsView>
