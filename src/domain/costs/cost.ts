import type { Assumptions } from './assumptions.ts'
import { quartersOf, type Line, type Share } from './line.ts'
import { detailsOf, type Plan, type Records, type TableName } from '../plan/plan.ts'
import { annualCost, yearCost } from '../workforce/postCost.ts'
import { assumptionsOf, laterSalaries, uplifted, upliftOf } from './uplift.ts'
import type { CostType } from '../values/costType.ts'
import { addDays, type PlainDate } from '../values/date.ts'
import { lastDay, yearAfter, type FinancialYear } from '../values/financialYear.ts'
import { noMoney, pence, type Pence } from '../values/money.ts'
import type { Post, Training } from '../workforce/post.ts'

/** The tables whose records cost money. */
export const costTables = ['lines', 'posts', 'training'] as const
export type CostTable = (typeof costTables)[number]
export const isCostTable = (table: TableName): table is CostTable => costTables.some((each) => each === table)

/** Anything that costs money, wherever it was entered: what for, who pays, and when. */
export interface Cost {
  readonly table: CostTable
  readonly id: string
  readonly description: string
  readonly interventionId: string | null
  readonly costType: CostType
  readonly shares: readonly Share[]
  readonly amount: Pence
  readonly quarters: readonly Pence[]
  /** The second and third year. */
  readonly laterYears: readonly [Pence, Pence]
  /** What is forecast for each quarter when nothing has been spent yet: a vacancy starts no sooner than it can be filled. */
  readonly expected: readonly Pence[]
  /** It goes on when the year ends. */
  readonly recurring: boolean
  /** Who delivers it. */
  readonly provider: string
}

/** A record of a cost table as a cost. `today` decides how soon a vacancy can be filled. */
export function costOf(plan: Plan, table: CostTable, id: string, today: PlainDate): Cost | undefined {
  const record = plan[table].get(id)
  return record && makers[table](plan, record as never, today)
}

/** Every cost of the plan: lines in their order, then posts, then training. */
export const costsOf = (plan: Plan, today: PlainDate): readonly Cost[] =>
  costTables.flatMap((table) =>
    [...plan[table].values()]
      .toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
      .map((record) => makers[table](plan, record as never, today)),
  )

const makers: { readonly [T in CostTable]: (plan: Plan, record: Records[T], today: PlainDate) => Cost } = {
  lines: costOfLine,
  posts: costOfPost,
  training: costOfTraining,
}

/** The costs of lines with what they rest on besides the line: there are many, and most are asked for again unchanged. */
const costsOfLines = new WeakMap<Line, Cost & { readonly assumptions: Assumptions }>()

function costOfLine(plan: Plan, line: Line): Cost {
  const assumptions = assumptionsOf(plan)
  const provider = providerOf(plan, line.interventionId)
  const kept = costsOfLines.get(line)
  if (kept?.assumptions === assumptions && kept.provider === provider) return kept
  const { id, description, interventionId, costType, shares, amount, recurring } = line
  const quarters = quartersOf(line)
  const laterYears = laterYearsOf(line, assumptions)
  const common = { table: 'lines', id, description, interventionId, costType, shares, amount } as const
  const cost = { ...common, quarters, laterYears, expected: quarters, recurring, provider, assumptions }
  costsOfLines.set(line, cost)
  return cost
}

/** A sum typed for a year stands; otherwise a recurring cost rises by its uplift, and a one-off one is over. */
function laterYearsOf(line: Line, assumptions: Assumptions): readonly [Pence, Pence] {
  const goesOn = (typed: Pence | null, before: Pence, year: 2 | 3): Pence =>
    typed ?? (line.recurring ? uplifted(before, upliftOf(assumptions, line.costType, year)) : noMoney)
  const second = goesOn(line.year2, line.amount, 2)
  return [second, goesOn(line.year3, second, 3)]
}

function costOfPost(plan: Plan, post: Post, today: PlainDate): Cost {
  const year = detailsOf(plan).financialYear
  const assumptions = assumptionsOf(plan)
  const [salary2, salary3] = post.salary === null ? [null, null] : laterSalaries(post.salary, assumptions)
  return {
    table: 'posts',
    id: post.id,
    description: post.title,
    interventionId: post.interventionId,
    costType: 'staff',
    shares: post.shares,
    ...yearOfPost(post, year, today),
    laterYears: [
      costOfPostIn(post, salary2, post.start, yearAfter(year)).cost,
      costOfPostIn(post, salary3, post.start, yearAfter(year, 2)).cost,
    ],
    recurring: post.end === null || post.end > lastDay(year),
    provider: post.employer.trim() || providerOf(plan, post.interventionId),
  }
}

/** What a post costs in the plan's year, as it is planned and as it is expected. */
export function yearOfPost(
  post: Post,
  year: FinancialYear,
  today: PlainDate,
): Pick<Cost, 'amount' | 'quarters' | 'expected'> {
  const { cost: amount, quarters } = costOfPostIn(post, post.salary, post.start, year)
  const soonest = expectedStart(post, today)
  const expected = soonest === post.start ? quarters : costOfPostIn(post, post.salary, soonest, year).quarters
  return { amount, quarters, expected }
}

/** A post's cost in a year; nothing while what it rests on is not known. */
function costOfPostIn(post: Post, salary: Pence | null, start: PlainDate | null, year: FinancialYear) {
  if (salary === null || start === null || post.wte === null)
    return { cost: noMoney, quarters: [noMoney, noMoney, noMoney, noMoney] as const }
  const { annual } = annualCost({ ...post, salary, wte: post.wte })
  return yearCost(annual, [start, post.end], year)
}

/** The first day somebody can be in a post: for a vacancy no sooner than recruiting from today takes. */
export function expectedStart(post: Post, today: PlainDate): PlainDate | null {
  if (post.filled || post.start === null) return post.start
  const soonest = addDays(today, 7 * (post.leadWeeks ?? 0))
  return post.start > soonest ? post.start : soonest
}

function costOfTraining(_plan: Plan, training: Training): Cost {
  const { id, title, interventionId, shares, quarter, provider } = training
  const amount = pence(training.unitCost * training.places)
  const quarters = [1, 2, 3, 4].map((each) => (each === quarter ? amount : noMoney))
  return {
    table: 'training',
    id,
    description: title,
    interventionId,
    costType: 'training',
    shares,
    amount,
    quarters,
    laterYears: [noMoney, noMoney],
    expected: quarters,
    recurring: false,
    provider: provider.trim(),
  }
}

const providerOf = (plan: Plan, interventionId: string | null): string =>
  (interventionId === null ? undefined : plan.interventions.get(interventionId))?.provider.trim() ?? ''
