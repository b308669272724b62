import { z } from 'zod'
import { Id } from './values/id.ts'
import { text, title } from './values/text.ts'

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
    /** A digest of everything the plan said then. The same content has the same digest. */
    contentHash: z.string().max(64),
    /** The version that was agreed: what the year is held against. At most one. */
    approved: z.boolean(),
  })
  .readonly()
export type Version = z.infer<typeof Version>
