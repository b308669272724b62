import { z } from 'zod'

/** Names one record for good. Opaque: nothing may be read out of it. Made by whoever adds the record. */
export const Id = z
  .string()
  .regex(/^[A-Za-z0-9_.-]{1,64}$/, 'An id is up to 64 letters, digits, dots, dashes and underscores')
export type Id = z.infer<typeof Id>
