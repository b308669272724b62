import { costOf, type Cost, type CostTable } from './cost.ts'
import { costParts } from './costParts.ts'
import { lineage } from './lineage.ts'
import { detailsOf, type Plan } from './plan.ts'
import { beforeDate } from './scenario/byDays.ts'
import type { Adjustment } from './scenario/scenario.ts'
import { endOfStopped, stoppedLine } from './scenario/stopping.ts'
import { addDays, dayBefore, type PlainDate } from './values/date.ts'
import { quarterDays, quarters } from './values/financialYear.ts'
import { add, noMoney, pence, type Pence } from './values/money.ts'
import type { Stoppable } from './values/stoppable.ts'

/** How a cost can be stopped. A vacancy can always be left unfilled; what is not said is taken for bound. */
export const howStopped = ['vacant', 'atOnce', 'notice', 'bound', 'unknown'] as const
type HowStopped = (typeof howStopped)[number]

/** A cost in the face of a cut: what is still planned of it, and what stopping it would save. Amounts are of one source. */
export interface CutItem {
  readonly table: CostTable
  readonly id: string
  readonly description: string
  /** Planned on and after the date of the cut. */
  readonly planned: Pence
  readonly how: HowStopped
  /** The last day that is paid when notice is given; none where no notice is needed or known. */
  readonly noticeEnds: PlainDate | null
  /** What is not paid when it is stopped as soon as it can be. */
  readonly saving: Pence
  /** What stops it in a scenario; none where stopping saves nothing. */
  readonly adjustment: Extract<Adjustment, { kind: 'stop' }> | null
}

/** When and of what a cut is asked about. */
export interface CutDay {
  readonly sourceId: string
  readonly from: PlainDate
  readonly today: PlainDate
}

/**
 * A cost that the source pays on or after the date of a cut, or nothing. A saving is what the source pays now less what
 * it would pay were the cost stopped, both as the plan itself works them out: so it is what stopping really frees.
 */
export function cutItem(plan: Plan, cost: Cost, day: CutDay): CutItem | null {
  const planned = plannedFrom(plan, cost, day, day.from)
  if (planned === 0) return null
  const { how, stops } = stopOf(plan, cost, day)
  const freed = stops === null ? noMoney : plannedFrom(plan, cost, day, stops)
  const saves = stops !== null && freed > 0
  const { table, id, description } = cost
  return {
    table,
    id,
    description,
    planned,
    how,
    noticeEnds: how === 'notice' && stops !== null ? dayBefore(stops) : null,
    saving: saves ? freed : noMoney,
    adjustment: saves ? stopAdjustment(table, id, stops) : null,
  }
}

const stopAdjustment = (
  table: CostTable,
  id: string,
  from: PlainDate,
): NonNullable<CutItem['adjustment']> => ({
  kind: 'stop',
  lineId: table === 'lines' ? id : null,
  postId: table === 'posts' ? id : null,
  from,
})

/**
 * How a cost is stopped, and the first day nothing is paid of it; none where it cannot be. Notice is given on the day the
 * cut takes effect, or today when that is past: before it a cut is not certain, and notice cannot be given backwards. A
 * vacancy has cost nothing yet, so all of it after the cut is saved.
 */
function stopOf(
  plan: Plan,
  { table, id }: Cost,
  { from, today }: CutDay,
): { how: HowStopped; stops: PlainDate | null } {
  if (table === 'training') return { how: 'unknown', stops: null }
  const record = plan[table].get(id)
  if (!record) return { how: 'unknown', stops: null }
  if ('filled' in record && !record.filled) return { how: 'vacant', stops: from }
  const given = from > today ? from : today
  const { stoppable, noticeWeeks } = record
  if (stoppable === 'atOnce') return { how: 'atOnce', stops: given }
  return stoppable === 'notice' && noticeWeeks !== null
    ? { how: 'notice', stops: addDays(given, 7 * noticeWeeks) }
    : { how: withoutDate[stoppable], stops: null }
}

/** Notice of a length nobody has said cannot be counted on. */
const withoutDate: Readonly<Record<Exclude<Stoppable, 'atOnce'>, HowStopped>> = {
  unknown: 'unknown',
  notice: 'unknown',
  bound: 'bound',
}

/** What a source pays of a cost on and after a date: now, less were it stopped then. */
const plannedFrom = (plan: Plan, cost: Cost, { sourceId, today }: CutDay, date: PlainDate): Pence =>
  pence(partOf(plan, cost, sourceId) - partOf(plan, stoppedCost(plan, cost, date, today), sourceId))

/** What a source, with the ring-fences inside it, pays of a cost in the year. */
const partOf = (plan: Plan, cost: Cost, sourceId: string): Pence =>
  add(
    ...costParts(cost)
      .filter((part) => lineage(plan, part.sourceId).some(({ id }) => id === sourceId))
      .map(({ amount }) => amount),
  )

/** A cost as it would be were it stopped at a date. */
function stoppedCost(plan: Plan, cost: Cost, date: PlainDate, today: PlainDate): Cost {
  const { table, id } = cost
  const year = detailsOf(plan).financialYear
  const line = table === 'lines' ? plan.lines.get(id) : undefined
  const post = table === 'posts' ? plan.posts.get(id) : undefined
  if (line) {
    const stopped = { ...line, ...stoppedLine(line, cost.laterYears, date, year) }
    return costOf({ ...plan, lines: new Map([[id, stopped]]) }, table, id, today) ?? cost
  }
  if (post) {
    const stopped = { ...post, end: endOfStopped(post, date) }
    return costOf({ ...plan, posts: new Map([[id, stopped]]) }, table, id, today) ?? cost
  }
  const kept = quarters.map((quarter) =>
    beforeDate(cost.quarters[quarter - 1] ?? noMoney, quarterDays(year, quarter), date),
  )
  return { ...cost, amount: add(...kept), quarters: kept, expected: kept }
}
