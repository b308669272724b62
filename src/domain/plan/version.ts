import { z } from 'zod'
import { formatDate, PlainDate } from '../values/date.ts'
import { Id } from '../values/id.ts'
import { text, title } from '../values/text.ts'

/** Who agreed to a version, on which day, and the minute or letter that says so. */
export const Approval = z
  .strictObject({
    by: z.string().trim().min(1, 'Say who approved it, such as the partnership board').max(300),
    on: PlainDate,
    reference: z.string().trim().min(1, 'Name the minute or letter that says so').max(500),
  })
  .readonly()
export type Approval = z.infer<typeof Approval>

/** A state of the plan that was given a name. The journal holds the state itself. */
export const Version = z
  .strictObject({
    id: Id,
    position: z.number(),
    title,
    note: text(2_000),
    /** The instant it was named, as ISO text in UTC, and by whom. */
    at: z.string().max(40),
    person: text(300),
    /** The journal entry whose state it is. */
    entry: z.int().positive(),
    /** A digest of what the plan said then (`plan/content.ts`). The same content has the same digest. */
    contentHash: z.string().max(64),
    /** The version that was agreed: what the year is held against. At most one. */
    approved: z.boolean(),
    /** By whom and when, also once another is approved; none where nobody approved it, or it was before this was asked for. */
    approval: Approval.nullable().default(null),
  })
  .readonly()
export type Version = z.infer<typeof Version>

/** `the partnership board on 3 March 2027 (minute 7)`. */
export const approvalWords = ({ by, on, reference }: Approval): string =>
  `${by} on ${formatDate(on)} (${reference})`
