import { z } from 'zod'
import { Pence } from '../domain/values/money.ts'

/** Whole-time equivalents written out, such as `1.6`, below nought with a minus sign. */
const Wte = z.string().regex(/^-?\d+(\.\d{1,9})?$/)

const sums = {
  /** Not known while one of the posts has none. */
  wte: Wte.nullable(),
  /** Not known while one of the posts does not say. */
  lastYearWte: Wte.nullable(),
  /** This year less last; known when both are. */
  difference: Wte.nullable(),
  headcount: z.int().nonnegative(),
  vacantWte: Wte.nullable(),
  /** In the plan's year. */
  cost: Pence,
  /** How many people the workers can help at a time; none where no post has a caseload. */
  caseloadPlaces: z.int().nonnegative().nullable(),
}

/** The posts of one role together. */
export const RoleTotalsView = z.strictObject({
  roleId: z.string().nullable(),
  title: z.string(),
  /** The heading of the workforce census it stands under. */
  group: z.string(),
  ...sums,
})
export type RoleTotalsView = z.infer<typeof RoleTotalsView>

/** The plan's posts by role against last year, and for how many days of the year each post is costed. */
export const WorkforceView = z.strictObject({
  rows: z.array(RoleTotalsView),
  total: z.strictObject(sums),
  /** By the post's id. */
  posts: z.record(z.string(), z.strictObject({ days: z.int().nonnegative(), ofYear: z.int().positive() })),
})
export type WorkforceView = z.infer<typeof WorkforceView>
