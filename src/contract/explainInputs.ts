import { z } from 'zod'
import { Id } from '../domain/values/id.ts'
import { CountedCosts } from './gridViews.ts'

/** Another state of the plan than the present one: as a scenario would have it, as a version had it, or with no vacancy filled. */
export const PlanState = z.union([
  z.strictObject({ scenarioId: Id }),
  z.strictObject({ versionId: Id }),
  z.strictObject({ nothingMoreIsHired: z.literal(true) }),
])
export type PlanState = z.infer<typeof PlanState>

/** A figure by its name (domain/values/figure.ts). */
export const FigureAsked = { figure: z.string().max(1_000), state: PlanState.optional() } as const

/** What some costs, or what somebody pays of them, come to together, under the title the page gives them; null is the plan's own year. */
export const SumAsked = {
  title: z.string().max(1_000),
  ...CountedCosts,
  period: z.union([z.literal([1, 2, 3, 4]), z.literal(['y2', 'y3'])]).nullable(),
} as const
