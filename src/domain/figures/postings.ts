import { approvedCarry, type Contribution, type Receipt, type Source } from '../funding/source.ts'
import { chargedParts, chargedTo } from '../inYear/chargedTo.ts'
import type { Cost } from '../costs/cost.ts'
import { costParts, type CostPart } from '../costs/costParts.ts'
import { risePostings } from '../costs/followsRise.ts'
import { spentOn, type Actual } from '../inYear/inYear.ts'
import type { Condition } from '../plan/condition.ts'
import { conditionsOf, isOutermost, lineage } from '../funding/lineage.ts'
import type { Posting } from './ledger.ts'
import { moneyEnd } from '../funding/moneyEnd.ts'
import { categoryOf, closedQuarters, detailsOf, type Plan } from '../plan/plan.ts'
import { annualCost } from '../workforce/postCost.ts'
import { assumptionsOf, laterSalaries } from '../costs/uplift.ts'
import { figure, type Period } from '../values/figure.ts'
import { lastDay, quarterOf, quarters, yearOf, type Quarter } from '../values/financialYear.ts'
import { noMoney, type Pence } from '../values/money.ts'
import { isPaid } from '../workforce/post.ts'

/** What a cost adds to the figures of the plan, its sources and the grants around them, its intervention and provider. */
export function costPostings(plan: Plan, cost: Cost): readonly Posting[] {
  const intervention = cost.interventionId === null ? undefined : plan.interventions.get(cost.interventionId)
  const categoryId = intervention ? categoryOf(plan, intervention.itemId) : null
  const parts = costParts(cost)
  return [
    ...everyPeriod(figure.planned, cost),
    ...everyPeriod((period) => figure.costTypePlanned(cost.costType, period), cost),
    ...(cost.provider === ''
      ? []
      : everyPeriod((period) => figure.providerPlanned(cost.provider, period), cost)),
    ...(parts.length === 0 ? [{ figure: figure.unfunded, amount: cost.amount }] : []),
    ...(intervention
      ? everyPeriod((period) => figure.interventionPlanned(intervention.id, period), cost)
      : []),
    ...everyPeriod(
      (period) => (categoryId === null ? figure.offMenu(period) : figure.categoryPlanned(categoryId, period)),
      cost,
    ),
    ...workforcePostings(plan, cost),
    ...ownFigures(cost),
    ...risePostings(plan, cost),
    ...forecastPostings(plan, cost.expected, (quarter) => [figure.forecast(), figure.forecast(quarter)]),
    ...parts.flatMap((part) => partPostings(plan, cost, part, categoryId)),
    ...(intervention ? bindingPostings(plan, cost, parts, intervention.id) : []),
  ].filter((posting) => posting.amount !== 0)
}

/** What a post adds to the cost of the workforce and of its role. */
function workforcePostings(plan: Plan, cost: Cost): Posting[] {
  if (cost.table !== 'posts') return []
  const roleId = plan.posts.get(cost.id)?.roleId ?? null
  return [
    ...everyPeriod(figure.postsPlanned, cost),
    { figure: roleId === null ? figure.noRolePlanned : figure.rolePlanned(roleId), amount: cost.amount },
  ]
}

/** What the part of a cost that one source pays adds to that source and every grant around it. */
function partPostings(plan: Plan, cost: Cost, part: CostPart, categoryId: string | null): Posting[] {
  return lineage(plan, part.sourceId).flatMap(({ id }) => [
    ...everyPeriod((period) => figure.sourcePlanned(id, period), part),
    {
      figure: id === part.sourceId ? figure.sourceOwn(id) : figure.sourceWithin(id),
      amount: part.amount,
    },
    ...forecastPostings(plan, part.expected, (quarter) => [
      figure.sourceForecast(id),
      figure.sourceForecast(id, quarter),
    ]),
    { figure: figure.sourceCostTypePlanned(id, cost.costType), amount: part.amount },
    ...(categoryId === null
      ? []
      : [{ figure: figure.sourceCategoryPlanned(id, categoryId), amount: part.amount }]),
  ])
}

/** A line's own year and quarters stand in its record; what is worked out of a record has figures of its own. */
const ownFigures = (cost: Cost): Posting[] =>
  cost.table === 'lines'
    ? laterPeriods((period) => figure.costPlanned(cost.table, cost.id, period), cost.laterYears)
    : everyPeriod((period) => figure.costPlanned(cost.table, cost.id, period), cost)

/** What a cost adds to what is to be said about its intervention because of the money that pays for it. */
function bindingPostings(
  plan: Plan,
  cost: Cost,
  parts: readonly CostPart[],
  interventionId: string,
): Posting[] {
  const yearEnd = lastDay(detailsOf(plan).financialYear)
  return parts.flatMap(({ sourceId, amount }) => {
    const around = lineage(plan, sourceId)
    const end = cost.recurring ? moneyEnd(plan, sourceId) : null
    const withCondition = (kind: Condition['kind']) =>
      around.filter((source) => conditionsOf(plan, source).some((condition) => condition.kind === kind))
    const additional = withCondition('additional')
    return [
      ...(additional.length > 0
        ? [{ figure: figure.interventionSupplementary(interventionId), amount }]
        : []),
      ...additional.map(({ id }) => ({
        figure: figure.interventionSupplementaryOn(interventionId, id),
        amount,
      })),
      ...(end !== null && end.until <= yearEnd
        ? [{ figure: figure.interventionEnding(interventionId), amount }]
        : []),
      ...withCondition('onlyPopulations').map(({ id }) => ({
        figure: figure.interventionOnPurpose(interventionId, id),
        amount,
      })),
    ]
  })
}

/** A forecast is made of what is expected after the last closed quarter. */
const forecastPostings = (
  plan: Plan,
  expected: readonly Pence[],
  names: (quarter: Quarter) => readonly string[],
): Posting[] =>
  quarters
    .filter((quarter) => quarter > closedQuarters(plan))
    .flatMap((quarter) =>
      names(quarter).map((name) => ({ figure: name, amount: expected[quarter - 1] ?? noMoney })),
    )

/** What was spent, on the source named or on the sources charged for the cost. Up to the last closed quarter it is forecast. */
export function actualPostings(plan: Plan, actual: Actual): readonly Posting[] {
  const { quarter, amount } = actual
  const forecast = quarter <= closedQuarters(plan)
  const on = spentOn(actual)
  const all = (names: readonly string[], of: Pence): Posting[] =>
    names.map((name) => ({ figure: name, amount: of }))
  return [
    ...all([figure.actual(), figure.actual(quarter)], amount),
    ...(forecast ? all([figure.forecast(), figure.forecast(quarter)], amount) : []),
    ...(on
      ? all([figure.costActual(on.table, on.id), figure.costActual(on.table, on.id, quarter)], amount)
      : []),
    ...chargedParts(plan, actual).flatMap((part) =>
      lineage(plan, part.sourceId).flatMap(({ id }) => [
        ...all([figure.sourceActual(id), figure.sourceActual(id, quarter)], part.amount),
        ...(forecast
          ? all([figure.sourceForecast(id), figure.sourceForecast(id, quarter)], part.amount)
          : []),
      ]),
    ),
  ].filter((posting) => posting.amount !== 0)
}

/** Where it counts that something was entered as spent in a quarter: each source it is charged to, and every grant around it. */
export const actualEntries = (plan: Plan, actual: Actual): readonly Posting[] =>
  chargedTo(plan, actual).flatMap((payer) =>
    lineage(plan, payer).map(({ id }) => ({ figure: entriesIn(id, actual.quarter), amount: 1 })),
  )

/** The name under which the entries of a source are counted. */
export const entriesIn = (sourceId: string, quarter: Quarter): string =>
  `source/${sourceId}/entries/q${quarter}`

/** What a source adds: its allocations to its own figures and, when it is the outermost of the plan's money, to the plan's. */
export function sourcePostings(plan: Plan, source: Source): readonly Posting[] {
  const outermost = isOutermost(plan, source)
  const [second, third] = source.laterYears
  const allocations = [
    { year: undefined, amount: source.allocation },
    { year: 'y2' as const, amount: second.amount },
    { year: 'y3' as const, amount: third.amount },
  ]
  return [
    ...allocations.flatMap(({ year, amount }) =>
      amount === null
        ? []
        : [
            { figure: figure.sourceAvailable(source.id, year), amount },
            ...(outermost
              ? [{ figure: year === undefined ? figure.available : figure.availableIn(year), amount }]
              : []),
          ],
    ),
    ...onTop(plan, source.id, approvedCarry(source)),
  ].filter((posting) => posting.amount !== 0)
}

/** A contribution counts once it is confirmed. */
export const contributionPostings = (plan: Plan, contribution: Contribution): readonly Posting[] =>
  contribution.confirmed && contribution.sourceId !== null && contribution.amount !== null
    ? [
        { figure: figure.sourceContributions(contribution.sourceId), amount: contribution.amount },
        ...onTop(plan, contribution.sourceId, contribution.amount),
      ].filter((posting) => posting.amount !== 0)
    : []

/** Money on top of an allocation also comes on top of the grants around it, and of the plan's once. */
function onTop(plan: Plan, sourceId: string, amount: Pence): Posting[] {
  if (amount === 0) return []
  const around = lineage(plan, sourceId)
  return [
    ...around.flatMap(({ id }) =>
      [figure.sourceAvailable(id), figure.sourceOnTop(id)].map((name) => ({ figure: name, amount })),
    ),
    ...(around.some((source) => source.inPlan) ? [{ figure: figure.available, amount }] : []),
  ]
}

/** An instalment with a date; it is received in the year only when that lies in it. */
export function receiptPostings(plan: Plan, { sourceId, date, amount }: Receipt): readonly Posting[] {
  if (sourceId === null || date === null || amount === null || amount === 0) return []
  const dated = { figure: figure.sourceInstalments(sourceId), amount }
  if (yearOf(date) !== detailsOf(plan).financialYear) return [dated]
  return [
    dated,
    { figure: figure.sourceReceipts(sourceId), amount },
    { figure: figure.sourceReceipts(sourceId, quarterOf(date)), amount },
  ]
}

/** What a whole year of a post costs, in the plan's year and in the later ones, once what it rests on is known. */
export function postAnnualPosting(plan: Plan, id: string): readonly Posting[] {
  const post = plan.posts.get(id)
  if (!post || post.salary === null) return []
  const [second, third] = laterSalaries(post.salary, assumptionsOf(plan))
  const annual = (salary: Pence): Pence => (isPaid(post) ? annualCost({ ...post, salary }).annual : noMoney)
  return [
    { figure: figure.postAnnual(id), amount: annual(post.salary) },
    { figure: figure.postSalary(id, 'y2'), amount: second },
    { figure: figure.postAnnual(id, 'y2'), amount: annual(second) },
    { figure: figure.postSalary(id, 'y3'), amount: third },
    { figure: figure.postAnnual(id, 'y3'), amount: annual(third) },
  ].filter((posting) => posting.amount !== 0)
}

interface Periods {
  readonly amount: Pence
  readonly quarters: readonly Pence[]
  readonly laterYears: readonly Pence[]
}

const everyPeriod = (
  name: (period?: Period) => string,
  { amount, quarters: parts, laterYears }: Periods,
): Posting[] => [
  { figure: name(), amount },
  ...quarters.map((quarter) => ({ figure: name(quarter), amount: parts[quarter - 1] ?? noMoney })),
  ...laterPeriods(name, laterYears),
]

const laterPeriods = (name: (period: Period) => string, [second, third]: readonly Pence[]): Posting[] => [
  { figure: name('y2'), amount: second ?? noMoney },
  { figure: name('y3'), amount: third ?? noMoney },
]
