import {
  isReturnable,
  isReturnKnown,
  mustReturn,
  outermostReturnable,
  returnableInside,
  returnNotKnown,
} from '../funding/carryOver.ts'
import { isOutermost } from '../funding/lineage.ts'
import type { Source } from '../funding/source.ts'
import type { Ledger } from './ledger.ts'
import type { Plan } from '../plan/plan.ts'
import { overPlanned, unallocated } from './standings.ts'
import { figure, type LaterYear } from '../values/figure.ts'
import { pence, type Pence } from '../values/money.ts'

/** A figure worked out of others when it is asked for; nothing for one that the ledger itself holds. */
export function derivedFigure(plan: Plan, ledger: Ledger, name: string): Pence | undefined {
  if (name === figure.overPlanned) return overPlanned(plan, ledger)
  if (name === figure.unallocated) return unallocated(plan, ledger)
  if (name === figure.atRisk || name === figure.atRiskAtLeast) return planAtRisk(plan, ledger)
  const difference = differenceOf(name)
  if (difference) return pence(ledger.total(difference.from) - ledger.total(difference.less))
  const source = /^source\/([^/]+)\/atRisk$/.exec(name)?.[1]
  return source === undefined ? undefined : sourceAtRisk(plan, ledger, source)
}

/** The figures that a derived figure is the difference of; nothing for one that is not a difference. */
export function differenceOf(name: string): { readonly from: string; readonly less: string } | undefined {
  const [, subject, what, period] =
    /^(plan|source\/[^/]+)\/(remaining|underspend|variance)((?:\/\w+)?)$/.exec(name) ?? []
  if (subject === undefined || period === undefined) return undefined
  const of = (each: string): string => `${subject}/${each}${period}`
  if (what === 'remaining') return { from: of('available'), less: of('planned') }
  if (what === 'underspend') return { from: of('available'), less: of('forecast') }
  return { from: of('actual'), less: of('planned') }
}

/** The derived figures that may move when a figure of the ledger moves. */
export function derivedOf(name: string): readonly string[] {
  const [, subject, what = '', period = ''] =
    /^(plan|source\/[^/]+)\/(available|planned|forecast|actual)((?:\/\w+)?)$/.exec(name) ?? []
  if (subject === undefined) return []
  const kind = kindOfPeriod(period)
  const own = followers[what]?.[kind].map((each) => `${subject}/${each}${period}`) ?? []
  return kind === 'year' && what !== 'actual' ? [...own, ...acrossSources] : own
}

/** The derived figures that may move with what is said of a source, though no figure of the ledger does. */
export const derivedOfSource = (id: string): readonly string[] => [figure.sourceAtRisk(id), ...acrossSources]

function kindOfPeriod(period: string): 'year' | 'quarter' | 'later' {
  if (period === '') return 'year'
  return period.startsWith('/q') ? 'quarter' : 'later'
}

/** What moves with a figure of the same source or plan, in the same period of time. */
const followers: Readonly<Record<string, Readonly<Record<'year' | 'quarter' | 'later', readonly string[]>>>> =
  {
    available: { year: ['remaining', 'underspend', 'atRisk'], quarter: [], later: ['remaining'] },
    planned: { year: ['remaining', 'variance'], quarter: ['variance'], later: ['remaining'] },
    forecast: { year: ['underspend', 'atRisk'], quarter: [], later: [] },
    actual: { year: ['variance'], quarter: ['variance'], later: [] },
  }

/** What is worked out over all sources. */
const acrossSources: readonly string[] = [
  figure.overPlanned,
  figure.unallocated,
  figure.atRisk,
  figure.atRiskAtLeast,
]

/**
 * What would have to be given back of a source: its underspend less that of ring-fences inside it that may keep theirs; or,
 * where that is more, what would have to be given back of the ring-fences inside it, since what another is over by cannot
 * be paid from them. Nought of a source that may carry over, and of one whose allocation is not known.
 */
function sourceAtRisk(plan: Plan, ledger: Ledger, id: string): Pence {
  const source = plan.sources.get(id)
  if (!source || source.allocation === null || !isReturnable(plan, source)) return pence(0)
  return pence(
    Math.max(0, underspend(ledger, id) - keptInside(plan, ledger, id), riskInside(plan, ledger, id)),
  )
}

const riskInside = (plan: Plan, ledger: Ledger, id: string): number =>
  returnableInside(plan, id).reduce((sum, each) => sum + sourceAtRisk(plan, ledger, each.id), 0)

/** The underspend of the nearest ring-fences inside a source that may carry theirs over. */
function keptInside(plan: Plan, ledger: Ledger, id: string): number {
  const inside = [...plan.sources.values()].filter(
    ({ parentId, allocation }) => parentId === id && allocation !== null,
  )
  return inside.reduce(
    (sum, each) =>
      sum +
      (mustReturn(plan, each) ? keptInside(plan, ledger, each.id) : Math.max(0, underspend(ledger, each.id))),
    0,
  )
}

const underspend = (ledger: Ledger, id: string): number =>
  ledger.total(figure.sourceAvailable(id)) - ledger.total(figure.sourceForecast(id))

/** At risk in all: what lies inside money that has to be returned is not counted a second time. */
function planAtRisk(plan: Plan, ledger: Ledger): Pence {
  return pence(outermostReturnable(plan).reduce((sum, { id }) => sum + sourceAtRisk(plan, ledger, id), 0))
}

/**
 * Whether a figure may be told. What rests on an allocation that is not known is not known either, nor is what has to be
 * given back where something is left and nobody has said whether it may be carried over; neither must be taken for nought.
 * `amount` gives the other figures.
 */
export function isKnown(plan: Plan, name: string, amount: (name: string) => number): boolean {
  const [, subject, what, year] =
    /^(plan|source\/[^/]+)\/(available|remaining|underspend|atRisk)(?:\/(y2|y3))?$/.exec(name) ?? []
  if (subject === undefined) return true
  const later = year as LaterYear | undefined
  if (subject === 'plan')
    return what === 'atRisk' ? returnNotKnown(plan, amount).length === 0 : allAllocationsKnown(plan, later)
  const source = plan.sources.get(subject.slice('source/'.length))
  if (source === undefined) return false
  return what === 'atRisk' ? isReturnKnown(plan, source, amount) : allocationIn(source, later) !== null
}

const allocationIn = (source: Source, year: LaterYear | undefined): Pence | null =>
  year === undefined ? source.allocation : source.laterYears[year === 'y2' ? 0 : 1].amount

/** Whether every outermost source of the plan's own money has its allocation. */
const allAllocationsKnown = (plan: Plan, year: LaterYear | undefined): boolean =>
  [...plan.sources.values()].every(
    (source) => allocationIn(source, year) !== null || !isOutermost(plan, source),
  )
