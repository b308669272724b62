import { costTables, isCostTable, type CostTable } from '../costs/cost.ts'
import { cutPayer, paidBy, paysFor, type CutPayer, type PaidInYear } from './cutPayer.ts'
import { firstOpenDay } from '../inYear/firstOpenDay.ts'
import { inOrder, type Plan } from '../plan/plan.ts'
import { partsOfKey, type RecordKey } from '../plan/recordKey.ts'
import type { Adjustment } from '../scenario/scenario.ts'
import { StoppedYears } from './stoppedYear.ts'
import { addDays, dayBefore, type PlainDate } from '../values/date.ts'
import { noMoney, pence, type Pence } from '../values/money.ts'
import type { Stoppable } from '../values/stoppable.ts'

/** How a cost can be stopped. A vacancy can always be left unfilled; what is not said is taken for bound. */
export const howStopped = ['vacant', 'atOnce', 'notice', 'bound', 'unknown'] as const
type HowStopped = (typeof howStopped)[number]

/** A cost in the face of a cut: what is still expected of it, and what stopping it would save. Amounts are of one source. */
export interface CutItem {
  readonly table: CostTable
  readonly id: string
  readonly description: string
  /** What the forecast has of it on and after the date of the cut; of a vacancy, all it has. */
  readonly expected: Pence
  readonly how: HowStopped
  /** The last day that is paid when notice is given; none where no notice is needed or known. */
  readonly noticeEnds: PlainDate | null
  /** What is not paid when it is stopped as soon as it can be: by so much the forecast falls. */
  readonly saving: Pence
  /** By how much the plan falls then: by more than the forecast where a vacancy is filled later than planned. */
  readonly lessPlanned: Pence
  /** What stops it in a scenario; none where stopping saves nothing. */
  readonly adjustment: Extract<Adjustment, { kind: 'stop' }> | null
}

/** When and of what a cut is asked about. */
export interface CutDay {
  readonly sourceId: string
  readonly from: PlainDate
  readonly today: PlainDate
}

/** A cut being worked out: what is the same for every cost. */
interface Cutting {
  readonly plan: Plan
  readonly day: CutDay
  readonly payer: CutPayer
  readonly years: StoppedYears
}

const cutting = (plan: Plan, day: CutDay): Cutting => ({
  plan,
  day,
  payer: cutPayer(plan, day.sourceId),
  years: new StoppedYears(plan, day.today),
})

/** Every cost of which the source is still expected to pay something: the largest saving first, then what costs most. */
export function cutItems(plan: Plan, day: CutDay): readonly CutItem[] {
  const at = cutting(plan, day)
  return costTables
    .flatMap((table) => {
      const paid = [...plan[table].values()].filter((record) => paysFor(at.payer, record))
      return inOrder(paid).flatMap(({ id }) => cutItem(at, table, id) ?? [])
    })
    .toSorted((a, b) => b.saving - a.saving || b.expected - a.expected)
}

/** Those of the costs named, as `table/id`, each once; what is no longer there is left out. Costs what is named. */
export function cutItemsNamed(plan: Plan, day: CutDay, keys: readonly string[]): readonly CutItem[] {
  const at = cutting(plan, day)
  return [...new Set(keys)].flatMap((key) => {
    const [table, id] = partsOfKey(key as RecordKey)
    return (isCostTable(table) ? cutItem(at, table, id) : null) ?? []
  })
}

/**
 * A cost that the source is expected to pay on or after the date of a cut, or nothing. A saving is what the forecast of the
 * source has of it now less what it would have were the cost stopped, both as the forecast itself is worked out: so it is
 * what stopping really frees. What a closed quarter was spent on is spent.
 */
function cutItem(at: Cutting, table: CostTable, id: string): CutItem | null {
  const { plan, day } = at
  const freedFrom = freeing(at, table, id)
  const expected = freedFrom?.(day.from).expected ?? noMoney
  if (!freedFrom || expected === 0) return null
  const { how, stops } = stopOf(plan, table, id, day)
  return {
    ...{ table, id, description: descriptionOf(plan, table, id), expected, how },
    noticeEnds: how === 'notice' && stops !== null ? dayBefore(stops) : null,
    ...(stops === null ? notStopped : stoppedFrom(stops, freedFrom(stops), table, id)),
  }
}

type Saved = Pick<CutItem, 'saving' | 'lessPlanned' | 'adjustment'>
const notStopped: Saved = { saving: noMoney, lessPlanned: noMoney, adjustment: null }

/** What stopping on a day saves; a cost of which that saves nothing is not stopped. */
const stoppedFrom = (from: PlainDate, freed: PaidInYear, table: CostTable, id: string): Saved =>
  freed.expected > 0
    ? {
        saving: freed.expected,
        lessPlanned: freed.planned,
        adjustment: {
          kind: 'stop',
          lineId: table === 'lines' ? id : null,
          postId: table === 'posts' ? id : null,
          from,
        },
      }
    : notStopped

/** What a source is freed of when a cost it pays for stops on a date; nothing for a cost it does not pay for. */
function freeing(
  { plan, payer, years }: Cutting,
  table: CostTable,
  id: string,
): ((date: PlainDate) => PaidInYear) | undefined {
  const record = plan[table].get(id)
  const year = record && paysFor(payer, record) ? years.of(table, id) : undefined
  if (!year) return undefined
  const now = paidBy(payer, year.now)
  return (date) => {
    const stopped = paidBy(payer, year.from(date))
    return {
      planned: pence(now.planned - stopped.planned),
      expected: pence(now.expected - stopped.expected),
    }
  }
}

const descriptionOf = (plan: Plan, table: CostTable, id: string): string =>
  (table === 'lines' ? plan.lines.get(id)?.description : plan[table].get(id)?.title) ?? ''

/**
 * How a cost is stopped, and the first day nothing is paid of it; none where it cannot be. Notice is given on the day the
 * cut takes effect, or today when that is past: before it a cut is not certain, and notice cannot be given backwards. A
 * vacancy has cost nothing yet, so it is stopped from its own first day, or from the first that is not closed: what was
 * planned in a closed quarter stands.
 */
function stopOf(
  plan: Plan,
  table: CostTable,
  id: string,
  { from, today }: CutDay,
): { how: HowStopped; stops: PlainDate | null } {
  const record = table === 'training' ? undefined : plan[table].get(id)
  if (!record) return { how: 'unknown', stops: null }
  if ('filled' in record && !record.filled)
    return { how: 'vacant', stops: later(record.start ?? from, firstOpenDay(plan)) }
  const given = later(from, today)
  const { stoppable, noticeWeeks } = record
  if (stoppable === 'atOnce') return { how: 'atOnce', stops: given }
  return stoppable === 'notice' && noticeWeeks !== null
    ? { how: 'notice', stops: addDays(given, 7 * noticeWeeks) }
    : { how: withoutDate[stoppable], stops: null }
}

const later = (one: PlainDate, other: PlainDate): PlainDate => (one > other ? one : other)

/** Notice of a length nobody has said cannot be counted on. */
const withoutDate: Readonly<Record<Exclude<Stoppable, 'atOnce'>, HowStopped>> = {
  unknown: 'unknown',
  notice: 'unknown',
  bound: 'bound',
}
