import type { Cost } from '../costs/cost.ts'
import { costParts, partsFitting, type CostPart } from '../costs/costParts.ts'
import { lineage } from '../funding/lineage.ts'
import type { Plan } from '../plan/plan.ts'
import type { PlainDate } from '../values/date.ts'
import { add, noMoney, pence, type Pence } from '../values/money.ts'
import { costsNamed } from './costKeys.ts'
import { monthsReader } from './monthsOfCost.ts'

/** Who pays: a source, with the ring-fences inside it or by itself; no source is what nobody pays for. */
export interface Payer {
  readonly sourceId: string | null
  readonly inside: boolean
}

/** Costs by key, and whose part of each is counted: all of it where nobody is named. */
export interface CountedCosts {
  readonly costs: readonly string[]
  readonly paidBy: Payer | null
}

/** A cost, or the part of it that is counted. */
export interface CountedCost extends Pick<Cost, 'table' | 'id' | 'amount' | 'quarters' | 'laterYears'> {
  /** From April. Put off until they are asked for, as only one view shows them. */
  readonly months: () => readonly Pence[]
}

/** What is counted of costs, each once. */
export function countedCosts(
  plan: Plan,
  { costs, paidBy }: CountedCosts,
  today: PlainDate,
): readonly CountedCost[] {
  const months = monthsReader(plan)
  return costsNamed(plan, costs, today).map((cost) =>
    paidBy === null ? { ...cost, months: () => months(cost) } : partOf(plan, cost, paidBy, months),
  )
}

/** What a payer pays of a cost. The parts of all payers make the cost, in every month, quarter and year. */
function partOf(plan: Plan, cost: Cost, payer: Payer, monthsOf: MonthsOf): CountedCost {
  const { parts, months } = sharedOut(cost, monthsOf)
  const mine = parts.flatMap(({ sourceId }, index) => (pays(plan, sourceId, payer) ? [index] : []))
  const nobodys = payer.sourceId === null && parts.length === 0
  if (nobodys || (mine.length === parts.length && mine.length > 0))
    return { ...cost, months: () => monthsOf(cost) }
  const { table, id } = cost
  return {
    table,
    id,
    amount: add(...mine.map((index) => parts[index]?.amount ?? noMoney)),
    quarters: byPlace(
      mine.map((index) => parts[index]?.quarters ?? []),
      4,
    ),
    laterYears: laterSums(mine.map((index) => parts[index]?.laterYears ?? [])),
    months: () =>
      byPlace(
        mine.map((index) => months()[index] ?? []),
        12,
      ),
  }
}

type MonthsOf = (cost: Cost) => readonly Pence[]

/** What each source pays of a cost, and of its months once they are asked for. */
interface SharedOut {
  readonly parts: readonly CostPart[]
  readonly months: () => readonly (readonly Pence[])[]
}

/** Costs that were shared out already: a line's cost stays the same object until something it rests on changes. */
const known = new WeakMap<Cost, SharedOut>()

function sharedOut(cost: Cost, monthsOf: MonthsOf): SharedOut {
  const before = known.get(cost)
  if (before) return before
  const parts = costParts(cost)
  let months: readonly (readonly Pence[])[] | undefined
  const made: SharedOut = {
    parts,
    months: () =>
      (months ??= monthParts(
        monthsOf(cost),
        cost.shares.map(({ weight }) => weight),
        parts.map(({ quarters }) => quarters),
      )),
  }
  known.set(cost, made)
  return made
}

/** Whether what a source pays is counted as a payer's. */
export const pays = (plan: Plan, sourceId: string, payer: Payer): boolean =>
  payer.inside ? lineage(plan, sourceId).some(({ id }) => id === payer.sourceId) : sourceId === payer.sourceId

/** Each payer's months: they add up to its quarters. */
function monthParts(
  months: readonly Pence[],
  weights: readonly string[],
  quarters: readonly (readonly Pence[])[],
): readonly (readonly Pence[])[] {
  if (quarters.length === 0) return []
  const byQuarter = [0, 1, 2, 3].map((quarter) =>
    partsFitting(
      months.slice(3 * quarter, 3 * quarter + 3),
      weights,
      quarters.map((each) => each[quarter] ?? noMoney),
    ),
  )
  return weights.map((_, part) => byQuarter.flatMap((parts) => parts[part] ?? []))
}

function laterSums(lists: readonly (readonly Pence[])[]): readonly [Pence, Pence] {
  const [second = noMoney, third = noMoney] = byPlace(lists, 2)
  return [second, third]
}

/** Adds up lists of amounts place by place. */
export function byPlace(lists: readonly (readonly Pence[])[], length: number): Pence[] {
  const sums = Array.from({ length }, () => 0)
  for (const list of lists) list.forEach((amount, place) => (sums[place] = (sums[place] ?? 0) + amount))
  return sums.map((sum) => pence(sum))
}
