import type { Change } from '../editing/change.ts'
import { barsSubmission } from '../checks/barsSubmission.ts'
import type { Plan } from '../plan/plan.ts'
import { Reckoning } from '../figures/reckoning.ts'
import type { PlainDate } from '../values/date.ts'
import type { FinancialYear } from '../values/financialYear.ts'
import { pence, type Pence } from '../values/money.ts'
import { addedFindings, type AddedFindings } from './addedFindings.ts'
import { comparedRows } from './comparedRows.ts'
import type { Scenario } from './scenario.ts'
import { startsAnyway } from './startsAnyway.ts'
import { whatIf } from './whatIf.ts'

/** How many scenarios stand beside the plan at once. */
export const mostCompared = 4

/** The records a scenario changes, by what they are. */
export const touchedTables = ['sources', 'lines', 'posts', 'assumptions'] as const

/** The plan, or a scenario beside it. */
interface ComparedPlan {
  /** The scenario's; none for the plan as it is. */
  readonly scenarioId: string | null
  readonly title: string
  /** What of the scenario does nothing, or not all one might think, in sentences. */
  readonly notes: readonly string[]
  /** How many records it changes. */
  readonly touched: Readonly<Record<(typeof touchedTables)[number], number>>
  /** What would bar submission. */
  readonly stops: number
  readonly stopsChange: number
  /** What the checks say of it that they do not say, or not so, of the plan, the gravest first. */
  readonly added: AddedFindings
}

/** One figure in one column. */
interface ComparedAmount {
  /** Null while what it rests on is not known. */
  readonly amount: Pence | null
  /** How far it is above the plan's; below nought where it is less. Null where one of the two is not known. */
  readonly change: Pence | null
}

/** One figure in the plan and in every scenario, in the order of the columns. */
interface ComparedFigure {
  readonly figure: string
  /** What is counted, such as `Remaining`, and in which year. */
  readonly label: string
  readonly year: FinancialYear
  readonly amounts: readonly ComparedAmount[]
  /** Whether it is not the same everywhere. */
  readonly differs: boolean
}

/** The figures of the whole plan, or of one source. */
interface ComparedGroup {
  /** None for the whole plan. */
  readonly sourceId: string | null
  readonly title: string
  readonly figures: readonly ComparedFigure[]
}

export interface Comparison {
  readonly columns: readonly ComparedPlan[]
  readonly groups: readonly ComparedGroup[]
}

/** A scenario to compare: one of the plan, or one not kept in it yet. */
export type Compared = Pick<Scenario, 'title' | 'adjustments'> & { readonly id: string | null }

/**
 * The plan beside up to four scenarios, figure by figure. Each is made on a copy of the plan and reckoned apart, so the
 * plan is not touched. Throws a Refusal where a scenario makes a record that cannot be kept.
 */
export function compareScenarios(plan: Plan, scenarios: readonly Compared[], today: PlainDate): Comparison {
  const made = scenarios.slice(0, mostCompared).map((scenario) => ({ scenario, ...whatIf(plan, scenario) }))
  const states = [plan, ...made.map((each) => each.plan)].map((each) => ({
    plan: each,
    reckoning: new Reckoning(each, today),
  }))
  const stops = states.map(stopsIn)
  const [before = 0] = stops
  const asItIs = { scenarioId: null, title: 'The plan as it is', notes: [], touched: touchedBy([]) }
  const columns = [
    asItIs,
    ...made.map(({ scenario, notes, change, plan: changed }) => ({
      scenarioId: scenario.id,
      title: scenario.title,
      notes: [...notes, ...startsAnyway(plan, changed, today)],
      touched: touchedBy(change),
    })),
  ]
  return {
    columns: columns.map((column, c) => ({
      ...column,
      stops: stops[c] ?? 0,
      stopsChange: (stops[c] ?? 0) - before,
      added: addedFindings(states[c], states[0]),
    })),
    groups: comparedRows(plan).map(({ sourceId, title, figures }) => ({
      sourceId,
      title,
      figures: figures.map((row) => ({ ...row, ...amountsOf(row.figure, states) })),
    })),
  }
}

interface State {
  readonly plan: Plan
  readonly reckoning: Reckoning
}

const stopsIn = (state: State): number =>
  state.reckoning.findings.all().filter((finding) => barsSubmission(state, finding)).length

const touchedBy = (change: Change): ComparedPlan['touched'] => {
  const count = (wanted: string) => change.filter(({ table }) => table === wanted).length
  return {
    sources: count('sources'),
    lines: count('lines'),
    posts: count('posts'),
    assumptions: count('assumptions'),
  }
}

function amountsOf(name: string, states: readonly State[]): Pick<ComparedFigure, 'amounts' | 'differs'> {
  const all = states.map(({ reckoning }) => reckoning.told(name))
  const before = all[0] ?? null
  return {
    amounts: all.map((amount) => ({
      amount,
      change: amount === null || before === null ? null : pence(amount - before),
    })),
    differs: all.some((amount) => amount !== before),
  }
}
