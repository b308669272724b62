import { z } from 'zod'
import { Ambition } from '../ambitions/ambition.ts'
import { Assumptions } from '../costs/assumptions.ts'
import { Line } from '../costs/line.ts'
import { Contribution, Receipt, Source } from '../funding/source.ts'
import { Actual, InYear, Reprofile, Variance } from '../inYear/inYear.ts'
import { Intervention } from './intervention.ts'
import { Need } from './need.ts'
import { Pack } from './pack.ts'
import { Scenario } from '../scenario/scenario.ts'
import { Member, PlanDetails } from './setUp.ts'
import { Closure, Step } from '../timetable/timetable.ts'
import { Id } from '../values/id.ts'
import { text } from '../values/text.ts'
import { Version } from './version.ts'
import { Post, Training } from '../workforce/post.ts'

/** The guidance the plan was written against, kept inside the plan. Always the one record `pack`. */
const PlanPack = z.strictObject({ id: z.literal('pack'), pack: Pack }).readonly()

/** What people wrote in one section of the annual plan; its id is the section's in the pack's outline. */
export const Section = z.strictObject({ id: Id, text: text(200_000) }).readonly()
export type Section = z.infer<typeof Section>

/** A warning let stand, and why. Its id is the finding's. The reason is printed in the annex of the annual plan. */
export const Override = z
  .strictObject({
    id: z.string().min(1).max(300),
    reason: text(2_000).min(1, 'Say why this warning can stand'),
  })
  .readonly()
export type Override = z.infer<typeof Override>

/** Every table of a plan file with the record it holds. Columns, exchange format and changes all follow from this. */
export const tables = {
  packs: PlanPack,
  plan: PlanDetails,
  members: Member,
  needs: Need,
  ambitions: Ambition,
  sources: Source,
  interventions: Intervention,
  lines: Line,
  steps: Step,
  closures: Closure,
  sections: Section,
  overrides: Override,
  contributions: Contribution,
  receipts: Receipt,
  posts: Post,
  training: Training,
  assumptions: Assumptions,
  actuals: Actual,
  variances: Variance,
  inYear: InYear,
  reprofiles: Reprofile,
  scenarios: Scenario,
  versions: Version,
} as const

export type TableName = keyof typeof tables
export type Records = { [T in TableName]: z.infer<(typeof tables)[T]> }
export const tableNames = Object.keys(tables) as readonly TableName[]

/** A whole plan as tables of immutable records by id. A record is replaced, never altered. */
export type Plan = { readonly [T in TableName]: ReadonlyMap<string, Records[T]> }

export const emptyPlan = (): { [T in TableName]: Map<string, Records[T]> } => ({
  packs: new Map(),
  plan: new Map(),
  members: new Map(),
  needs: new Map(),
  ambitions: new Map(),
  sources: new Map(),
  interventions: new Map(),
  lines: new Map(),
  steps: new Map(),
  closures: new Map(),
  sections: new Map(),
  overrides: new Map(),
  contributions: new Map(),
  receipts: new Map(),
  posts: new Map(),
  training: new Map(),
  assumptions: new Map(),
  actuals: new Map(),
  variances: new Map(),
  inYear: new Map(),
  reprofiles: new Map(),
  scenarios: new Map(),
  versions: new Map(),
})

/** The plan's own details; every plan that was created has them. */
export function detailsOf(plan: Plan): PlanDetails {
  const details = plan.plan.get('plan')
  if (!details) throw new Error('A plan without its details record')
  return details
}

export function packOf(plan: Pick<Plan, 'packs'>): Pack {
  const record = plan.packs.get('pack')
  if (!record) throw new Error('A plan without its guidance pack')
  return record.pack
}

/** The category of the menu an item stands in; none when the pack does not have it. */
export function categoryOf(plan: Plan, itemId: string | null): string | null {
  if (itemId === null) return null
  return packOf(plan).categories.find((each) => each.items.some((item) => item.id === itemId))?.id ?? null
}

/** How many quarters of the plan's year are closed. */
export const closedQuarters = (plan: Plan): number => plan.inYear.get('inYear')?.closedQuarters ?? 0

/** Records in the order people put them. */
export const inOrder = <R extends { readonly position: number; readonly id: string }>(
  records: Iterable<R>,
): R[] => [...records].toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
