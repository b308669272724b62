import { costOf, isCostTable, type Cost } from '../costs/cost.ts'
import { costParts } from '../costs/costParts.ts'
import { costTitle } from '../figures/figureLabel.ts'
import { lineage } from '../funding/lineage.ts'
import type { Contributor } from '../figures/ledger.ts'
import { costPostings } from '../figures/postings.ts'
import { partsOfKey, type RecordKey } from '../plan/recordKey.ts'
import { Decimal } from '../values/decimal.ts'
import { figure, type Period } from '../values/figure.ts'
import { noMoney, type Pence } from '../values/money.ts'
import type { Explanation } from './explanation.ts'
import type { FigureName } from '../figures/figureName.ts'
import { largestFirst, step, type Scope, type Told } from './scope.ts'
import { inWords } from './sentences.ts'
import { paid } from './share.ts'

/** What is planned on the plan, an intervention, a category, a type of cost or a provider: whole costs. */
export const wholeCosts = (scope: Scope, { name, subject, what, period }: FigureName): Told => ({
  how: `${sumsOfPlan[what] ?? sums[subject]} ${inWords(scope.plan, period)}, added up`,
  parts: () => largestFirst(scope, scope.contributors(name), (each) => wholeCost(scope, each, period)),
})

const sumsOfPlan: Readonly<Record<string, string>> = {
  followsPay: 'Every cost of staff that has no sum of its own',
  followsPrices: 'Every other cost that has no sum of its own',
  unfunded: 'Every cost that no source pays for',
  offMenu: 'Every cost that is on no item of the menu',
  posts: 'Every post of the plan',
  noRole: 'Every post of which no role is chosen',
}

const sums: Readonly<Record<FigureName['subject'], string>> = {
  plan: 'Every cost of the plan',
  source: 'What it pays of every cost',
  intervention: 'Every cost of it',
  category: 'Every cost of the interventions on its items of the menu',
  costType: 'Every cost of this type',
  provider: 'Every cost of what it delivers',
  role: 'Every post of this role',
  lines: 'The budget line',
  posts: 'The post',
  training: 'The training',
}

/** A cost in a period, under its own name. */
export function wholeCost(scope: Scope, { record }: Contributor, period: Period | undefined): Explanation {
  const [table, id] = partsOfKey(record as RecordKey)
  if (!isCostTable(table)) return step(record, noMoney, { how: 'It is no longer in the plan' })
  return scope.figure(figure.costPlanned(table, id, period), { title: costTitle(scope.plan, table, id) })
}

/** What is planned on a source and on the ring-fences inside it, beside what there is of it. */
export function sourcePlanned(scope: Scope, { name, id, part, period }: FigureName): Told {
  const later = period === 'y2' || period === 'y3' ? period : undefined
  return {
    how: `What it and the ring-fences inside it pay of every cost${part ? ' of that kind' : ''} ${inWords(scope.plan, period)}, added up`,
    parts: () => {
      const { parts, more } = largestFirst(scope, scope.contributors(name), (each) =>
        sharedCost(scope, each, period, (payer) => liesIn(scope, payer, id)),
      )
      const there = scope.figure(figure.sourceAvailable(id, later), { counts: 'restsOn' })
      return { parts: part ? parts : [...parts, there], more }
    },
  }
}

/** What is planned on a source without the ring-fences inside it, or on those alone. */
export const ownOrWithin = (scope: Scope, { name, id, what }: FigureName): Told => ({
  how: `${what === 'own' ? 'What it pays of every cost itself' : 'What the ring-fences inside it pay of every cost'} ${inWords(scope.plan, undefined)}, added up`,
  parts: () =>
    largestFirst(scope, scope.contributors(name), (each) =>
      sharedCost(scope, each, undefined, (payer) =>
        what === 'own' ? payer === id : payer !== id && liesIn(scope, payer, id),
      ),
    ),
})

/** Whether a source is the other, or lies inside it. */
export const liesIn = ({ plan }: Scope, sourceId: string, around: string): boolean =>
  lineage(plan, sourceId).some(({ id }) => id === around)

const bound: Readonly<Record<string, string>> = {
  supplementary: 'What money that has to add to what was spent before pays of its costs',
  ending: 'What money that ends with the year pays of its recurring costs',
  purpose: 'What this source, which is for certain groups of people, pays of its costs',
}

/** What an intervention costs on money that binds it. Whether a share counts is asked of the postings themselves. */
export const boundCosts = (scope: Scope, { name, what }: FigureName): Told => ({
  how: bound[what] ?? 'What these sources pay of its costs',
  parts: () =>
    largestFirst(scope, scope.contributors(name), (each) =>
      sharedCost(scope, each, undefined, (payer, cost) =>
        costPostings(scope.plan, { ...cost, shares: [{ sourceId: payer, weight: whole }] }).some(
          ({ figure: posted }) => posted === name,
        ),
      ),
    ),
})

const whole = Decimal.parse('100')

/** What the payers chosen pay of a cost in a period. */
export function sharedCost(
  scope: Scope,
  { record }: Contributor,
  period: Period | undefined,
  chosen: (payer: string, cost: Cost) => boolean,
): Explanation {
  const [table, id] = partsOfKey(record as RecordKey)
  const cost = isCostTable(table) ? costOf(scope.plan, table, id, scope.today) : undefined
  if (!cost) return step(record, noMoney, { how: 'It is no longer in the plan' })
  return paid(
    scope,
    {
      title: costTitle(scope.plan, cost.table, id),
      shares: cost.shares,
      whole: inPeriod(cost, period),
      when: inWords(scope.plan, period),
      amounts: costParts(cost).map((each) => inPeriod(each, period)),
      explained: (counts) => scope.figure(figure.costPlanned(cost.table, id, period), { counts }),
    },
    (payer) => chosen(payer, cost),
  )
}

/** What a cost, or the part of it that one source pays, comes to in a period. */
export function inPeriod(
  { amount, quarters, laterYears }: Pick<Cost, 'amount' | 'quarters'> & { laterYears: readonly Pence[] },
  period: Period | undefined,
): Pence {
  if (period === undefined) return amount
  return (typeof period === 'number' ? quarters[period - 1] : laterYears[period === 'y2' ? 0 : 1]) ?? noMoney
}
