import { figureLabel } from '../figures/figureLabel.ts'
import type { Contributor } from '../figures/ledger.ts'
import type { Plan } from '../plan/plan.ts'
import type { Reckoning } from '../figures/reckoning.ts'
import { Refusal } from '../refusal.ts'
import type { PlainDate } from '../values/date.ts'
import type { Pence } from '../values/money.ts'
import { planAvailable, sourceAvailable, sourceContributions, sourceOnTop } from './available.ts'
import { atRiskAtLeast, planAtRisk, sourceAtRisk } from './atRisk.ts'
import { annual, costActual, costPlanned } from './cost.ts'
import type { Counts, Explanation } from './explanation.ts'
import { readFigureName, type FigureName, type Subject } from '../figures/figureName.ts'
import { forecast } from './forecast.ts'
import { boundCosts, ownOrWithin, sourcePlanned, wholeCosts } from './planned.ts'
import { postSalary } from './laterPost.ts'
import { receipts } from './receipts.ts'
import { step, type Scope, type Told } from './scope.ts'
import { spent } from './spent.ts'
import { difference, overPlanned, unallocated } from './standing.ts'

/** How far an explanation goes. */
export interface Extent {
  /** How many figures deep; one below that is named without its parts, and can be asked for by its name. */
  readonly depth: number
  /** How many parts of one figure are shown one by one. */
  readonly most: number
}

/** What a page shows at first. */
export const enough: Extent = { depth: 2, most: 100 }

/**
 * Where a figure comes from. Throws a Refusal for a name that no figure of this plan has. Looks through all postings for
 * every figure it goes into.
 */
export const explain = (
  plan: Plan,
  reckoning: Reckoning,
  name: string,
  today: PlainDate,
  extent: Extent = enough,
): Explanation =>
  explained(
    { plan, reckoning, today, extent, contributors: (each) => reckoning.ledger.contributors(each) },
    name,
  )

/** What something that is no figure is explained from, down to the figures it rests on. */
export const scopeOf = (plan: Plan, reckoning: Reckoning, today: PlainDate, extent: Extent = enough): Scope =>
  scopeIn(
    { plan, reckoning, today, extent, contributors: (each) => reckoning.ledger.contributors(each) },
    extent.depth,
  )

/** Where each of these figures comes from, looking through all postings once. */
export function explainAll(
  plan: Plan,
  reckoning: Reckoning,
  names: readonly string[],
  today: PlainDate,
  extent: Extent,
): readonly Explanation[] {
  const found = reckoning.ledger.allContributors()
  const contributors = (name: string): readonly Contributor[] => found.get(name) ?? []
  return names.map((name) => explained({ plan, reckoning, today, extent, contributors }, name))
}

interface Reckoned extends Pick<Scope, 'plan' | 'today' | 'contributors'> {
  readonly reckoning: Reckoning
  readonly extent: Extent
}

function explained(
  reckoned: Reckoned,
  name: string,
  depth = reckoned.extent.depth,
  as?: { readonly counts?: Counts; readonly title?: string },
): Explanation {
  const { plan } = reckoned
  const read = readFigureName(plan, name)
  if (!read) throw noSuchFigure(name)
  const scope = scopeIn(reckoned, depth)
  const told = tellers[read.subject][read.what]?.(scope, read) ?? { how: 'No more is told of it' }
  const cut = depth < 0 && told.parts !== undefined
  const title = as?.title ?? figureLabel(plan, name)
  return {
    ...step(title, amountOf(reckoned, name, told), cut ? withoutParts(told) : told, as?.counts),
    name,
    cut,
  }
}

const scopeIn = (reckoned: Reckoned, depth: number): Scope => ({
  ...reckoned,
  most: reckoned.extent.most,
  amount: (each) => reckoned.reckoning.figure(each),
  figure: (each, part) => explained(reckoned, each, depth - 1, part),
})

const amountOf = ({ reckoning }: Reckoned, name: string, { amount }: Told): Pence | null =>
  amount ?? reckoning.told(name)

const noSuchFigure = (name: string): Refusal =>
  new Refusal(
    'no-such-figure',
    `This plan has no figure called “${name.slice(0, 200)}”. “ringfence figures” lists those it has`,
  )

const withoutParts = ({ how, certainty, letter, record }: Told): Told => ({
  how,
  ...{ certainty: certainty ?? null, letter: letter ?? null, record: record ?? null },
})

type Teller = (scope: Scope, figure: FigureName) => Told

const ofCost = { planned: costPlanned, actual: costActual } as const

/** Who tells of each figure. */
const tellers: Readonly<Record<Subject, Readonly<Record<string, Teller>>>> = {
  plan: {
    ...{ available: planAvailable, planned: wholeCosts, unfunded: wholeCosts },
    ...{ offMenu: wholeCosts, posts: wholeCosts, noRole: wholeCosts },
    ...{ followsPay: wholeCosts, followsPrices: wholeCosts },
    ...{ remaining: difference, underspend: difference, variance: difference },
    ...{ overPlanned, unallocated, atRisk: planAtRisk, atRiskAtLeast, actual: spent, forecast },
  },
  source: {
    ...{ available: sourceAvailable, planned: sourcePlanned, atRisk: sourceAtRisk },
    ...{ receipts, instalments: receipts },
    ...{ remaining: difference, underspend: difference, variance: difference, actual: spent, forecast },
    ...{ own: ownOrWithin, within: ownOrWithin, contributions: sourceContributions, onTop: sourceOnTop },
  },
  role: { planned: wholeCosts },
  intervention: { planned: wholeCosts, supplementary: boundCosts, ending: boundCosts, purpose: boundCosts },
  category: { planned: wholeCosts },
  costType: { planned: wholeCosts },
  provider: { planned: wholeCosts },
  lines: ofCost,
  posts: { ...ofCost, annual, salary: postSalary },
  training: ofCost,
}
