import { z } from 'zod'
import { costTables } from '../domain/costs/cost.ts'
import { cutSums } from '../domain/explain/cut.ts'
import { itemAmounts } from '../domain/explain/cutItems.ts'
import { howStopped } from '../domain/cut/cutItem.ts'
import { mostCompared, touchedTables } from '../domain/scenario/compare.ts'
import { Adjustment, Scenario } from '../domain/scenario/scenario.ts'
import { PlainDate } from '../domain/values/date.ts'
import { Decimal } from '../domain/values/decimal.ts'
import { FinancialYear } from '../domain/values/financialYear.ts'
import { Id } from '../domain/values/id.ts'
import { Amount, Pence } from '../domain/values/money.ts'
import { Severity } from '../domain/values/severity.ts'
import { CostKey } from './gridViews.ts'
import { PlanId } from './views.ts'

/** How many scenarios stand beside the plan at once. */
export const mostAtOnce = mostCompared

/** A what-if that is not kept in the plan yet. */
export const ScenarioDraft = Scenario.def.innerType.omit({ id: true, position: true })

export const CompareInput = z
  .strictObject({
    id: PlanId,
    scenarioIds: z.array(Id),
    /** One more, which the plan does not hold. */
    extra: ScenarioDraft.optional(),
  })
  .refine(
    ({ scenarioIds, extra }) => scenarioIds.length + (extra ? 1 : 0) <= mostCompared,
    `Choose up to ${mostCompared} scenarios to compare`,
  )

const ComparedPlan = z.strictObject({
  /** None for the plan as it is, and for one that is not kept yet. */
  scenarioId: Id.nullable(),
  title: z.string(),
  notes: z.array(z.string()).readonly(),
  /** How many records it changes, by table. */
  touched: z.record(z.enum(touchedTables), z.int()),
  stops: z.int(),
  stopsChange: z.int(),
  /** What the checks say of it that they do not say, or not so, of the plan. */
  added: z
    .strictObject({
      first: z
        .array(z.strictObject({ id: z.string(), severity: Severity, problem: z.string() }).readonly())
        .readonly(),
      more: z.int(),
    })
    .readonly(),
})

const ComparedFigure = z.strictObject({
  figure: z.string(),
  label: z.string(),
  year: FinancialYear,
  /** In the order of the columns. An amount that is not known is null, and so is a change that cannot be. */
  amounts: z
    .array(z.strictObject({ amount: Pence.nullable(), change: Pence.nullable() }).readonly())
    .readonly(),
  differs: z.boolean(),
})

/** The plan, first, beside scenarios; figures of the whole plan, then of each source. */
export const Comparison = z.strictObject({
  columns: z.array(ComparedPlan.readonly()).readonly(),
  groups: z
    .array(
      z
        .strictObject({
          sourceId: Id.nullable(),
          title: z.string(),
          figures: z.array(ComparedFigure.readonly()).readonly(),
        })
        .readonly(),
    )
    .readonly(),
})
export type Comparison = z.infer<typeof Comparison>

const cutOn = { id: PlanId, sourceId: Id, from: PlainDate }
const byPercent = z.strictObject({ ...cutOn, of: z.literal(['year', 'rest']), percent: Decimal })
const bySum = z.strictObject({
  ...cutOn,
  of: z.literal('sum'),
  amount: Amount.refine((amount) => amount >= 0, 'Enter how much less it is, without a minus'),
})

export const CutInput = z.discriminatedUnion('of', [byPercent, bySum])

/** A cut, and the costs that would be stopped to meet it. */
const chosen = { chosen: z.array(CostKey).max(100_000) }
export const ChosenSavingsInput = z.discriminatedUnion('of', [byPercent.extend(chosen), bySum.extend(chosen)])

/** A cut, and what of it is to be explained: a sum, or an amount of one cost. */
const about = {
  about: z.union([z.enum(cutSums), z.strictObject({ cost: CostKey, amount: z.enum(itemAmounts) })]),
}
export const ExplainCutInput = z.discriminatedUnion('of', [byPercent.extend(about), bySum.extend(about)])

/** What stopping the costs chosen saves the source that is cut, and what of the cut is then not covered. */
export const ChosenSavings = z.strictObject({ saving: Pence, short: Pence, toReprofile: Pence })
export type ChosenSavings = z.infer<typeof ChosenSavings>

const CutItem = z.strictObject({
  table: z.enum(costTables),
  id: Id,
  description: z.string(),
  expected: Pence,
  how: z.enum(howStopped),
  noticeEnds: PlainDate.nullable(),
  saving: Pence,
  lessPlanned: Pence,
  adjustment: Adjustment.nullable(),
})

/** What a cut in the year comes to and what can be stopped to meet it, all on the source that is cut. */
export const CutView = z.strictObject({
  cut: Pence,
  before: Pence,
  after: Pence,
  left: Pence,
  remaining: Pence,
  ringFences: z.array(z.string()).readonly(),
  unsure: z.array(z.string()).readonly(),
  expected: Pence,
  committed: Pence,
  income: Pence,
  unknown: Pence,
  stoppable: z.strictObject({ atOnce: Pence, afterNotice: Pence }),
  shortfall: Pence,
  toReprofile: Pence,
  items: z.array(CutItem.readonly()).readonly(),
  adjustment: Adjustment,
})
export type CutView = z.infer<typeof CutView>

/** What happens when no vacancy is filled, ready to be kept as a scenario. */
export const HiringHalt = z.strictObject({
  draft: ScenarioDraft,
  /** The posts it takes for vacant, with the day each is expected to be filled; none for one without a start date. */
  vacancies: z
    .array(z.strictObject({ id: Id, title: z.string(), expected: PlainDate.nullable() }))
    .readonly(),
  /** Of how many sources it is not known whether what is left has to be given back. */
  returnNotKnown: z.int(),
  /** Why what stays unspent is not known, in sentences. */
  unsure: z.array(z.string()).readonly(),
  comparison: Comparison,
})
export type HiringHalt = z.infer<typeof HiringHalt>
