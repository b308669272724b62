import { z } from 'zod'
import { AreaTally, FigureMove, RecordDifference } from '../domain/plan/comparison.ts'
import { Id } from '../domain/values/id.ts'
import { text, title } from '../domain/values/text.ts'

/** What a state of the plan is to be called. */
export const VersionName = { title, note: text(2_000) } as const

/** Two states of the plan to be held against each other; none to hold the first against the plan as it is. */
export const ComparedVersions = { from: Id, to: Id.nullable() } as const

/** What differs between two states of a plan, in people's words. */
export const ComparisonView = z.strictObject({
  areas: z.array(AreaTally),
  records: z.array(RecordDifference),
  /** How many records differ that are not told, because there are so many. */
  untold: z.int(),
  figures: z.array(FigureMove.def.innerType.extend({ label: z.string() })),
})
export type ComparisonView = z.infer<typeof ComparisonView>

/** What going back to a version would do. */
export const GoingBackView = z.strictObject({
  /** What of the plan would change, against how it is now. */
  areas: z.array(AreaTally),
  /** What goes with that of what is kept beside the plan and otherwise stays: a sentence each. */
  goesAlong: z.array(z.string()),
})
export type GoingBackView = z.infer<typeof GoingBackView>

/** What the plan says now, as the digests of which a version has one that says the same: each by another rule that has made them. */
export const ContentNow = z.strictObject({ contentHashes: z.array(z.string()).readonly() })
