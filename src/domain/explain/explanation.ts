import { z } from 'zod'
import { tables, type TableName } from '../plan/plan.ts'
import { PlainDate } from '../values/date.ts'
import { Pence } from '../values/money.ts'

/**
 * How a part goes into what it explains: its amount is added, or taken away; or the sum was worked out from it in another
 * way, such as by a percentage, and it is shown only so that it can be looked up.
 */
const Counts = z.enum(['added', 'taken', 'restsOn'])
export type Counts = z.infer<typeof Counts>

const TableNames = z.enum(Object.keys(tables) as [TableName, ...TableName[]])

const fields = {
  /** The figure's name (values/figure.ts); none for a step on the way to one. */
  name: z.string().nullable(),
  title: z.string(),
  /** Null when it is not known; `how` then says why. */
  amount: Pence.nullable(),
  /** One plain sentence, without its full stop. */
  how: z.string(),
  counts: Counts,
  /** How firm the money is, where it is an allocation. */
  certainty: z.enum(['confirmed', 'indicative', 'accepted']).nullable(),
  /** What the money was told in or approved by. */
  letter: z.strictObject({ title: z.string(), date: PlainDate.nullable() }).nullable(),
  /** The field of the record it is written in. */
  record: z.strictObject({ table: TableNames, id: z.string(), field: z.string() }).nullable(),
  /** Parts that are too many to show one by one; they are added. */
  more: z.strictObject({ count: z.int(), amount: Pence }).nullable(),
  /** Its parts are left out here: ask for the figure by its name. */
  cut: z.boolean(),
}
/**
 * Where an amount comes from: a tree down to the records, shares, rounding and letters it rests on. What is added, less
 * what is taken away, and `more`, make exactly the amount; a part that is not known counts as nothing.
 */
export type Explanation = Readonly<z.infer<z.ZodObject<typeof fields>>> & {
  readonly parts: readonly Explanation[]
}
export const Explanation: z.ZodType<Explanation> = z.strictObject({
  ...fields,
  parts: z.lazy(() => z.array(Explanation).readonly()),
})
