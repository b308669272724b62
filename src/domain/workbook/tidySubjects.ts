import { costsOf, type Cost } from '../costs/cost.ts'
import { isKnown } from '../figures/derived.ts'
import type { DocumentSource } from '../documents/source.ts'
import { costTitle } from '../figures/figureLabel.ts'
import type { Source } from '../funding/source.ts'
import { isOutermost } from '../funding/lineage.ts'
import { detailsOf, inOrder, packOf } from '../plan/plan.ts'
import { CostType, costTypeTitles } from '../values/costType.ts'
import { figure, type LaterYear, type Period } from '../values/figure.ts'
import { quarters, type Quarter } from '../values/financialYear.ts'
import type { Fact, Subject } from './tidySubject.ts'

const byQuarter: readonly (Quarter | undefined)[] = [undefined, ...quarters]
const byYear: readonly (LaterYear | undefined)[] = [undefined, 'y2', 'y3']
const everyPeriod: readonly (Period | undefined)[] = [...byQuarter, 'y2', 'y3']

/** Everything there are figures of: the plan, then its sources, and what the money goes to, down to each cost. */
export const tidySubjects = (document: DocumentSource): readonly Subject[] => [
  wholePlan(document),
  ...inOrder(document.plan.sources.values()).map((source) => sourceSubject(document, source)),
  ...packOf(document.plan).categories.map(({ id, title }) =>
    plannedSubject(document, 'category', id, title, (period) => figure.categoryPlanned(id, period)),
  ),
  ...CostType.options.map((type) =>
    plannedSubject(document, 'cost type', type, costTypeTitles[type], (period) =>
      figure.costTypePlanned(type, period),
    ),
  ),
  ...providers(document).map((name) =>
    plannedSubject(document, 'provider', name, name, (period) => figure.providerPlanned(name, period)),
  ),
  ...inOrder(document.plan.interventions.values()).map(({ id, title }) =>
    plannedSubject(document, 'intervention', id, title, (period) => figure.interventionPlanned(id, period)),
  ),
  ...costsOf(document.plan, document.today).map((cost) => costSubject(document, cost)),
]

function wholePlan(document: DocumentSource): Subject {
  const money = moneyFacts(document, (period) => planCertainty(document, period), {
    available: (year) => (year === undefined ? figure.available : figure.availableIn(year)),
    remaining: (year) => (year === undefined ? figure.remaining : figure.remainingIn(year)),
    underspend: figure.underspend,
    atRisk: figure.atRisk,
  })
  return {
    kind: 'plan',
    id: 'plan',
    title: detailsOf(document.plan).title,
    facts: [
      ...money,
      ...facts(document, 'planned', everyPeriod, figure.planned),
      ...facts(document, 'at risk of return, at least', [undefined], () => figure.atRiskAtLeast),
      ...facts(document, 'planned on no source', [undefined], () => figure.unfunded),
      ...facts(document, 'actual', byQuarter, figure.actual),
      ...facts(document, 'forecast', byQuarter, figure.forecast),
    ],
  }
}

function sourceSubject(document: DocumentSource, source: Source): Subject {
  const { id, name } = source
  const money = moneyFacts(document, (period) => sourceCertainty(source, period), {
    available: (year) => figure.sourceAvailable(id, year),
    remaining: (year) => figure.sourceRemaining(id, year),
    underspend: figure.sourceUnderspend(id),
    atRisk: figure.sourceAtRisk(id),
  })
  return {
    kind: 'source',
    id,
    title: name,
    facts: [
      ...money,
      ...facts(document, 'planned', everyPeriod, (period) => figure.sourcePlanned(id, period)),
      ...facts(document, 'actual', byQuarter, (quarter) => figure.sourceActual(id, quarter)),
      ...facts(document, 'forecast', byQuarter, (quarter) => figure.sourceForecast(id, quarter)),
      ...facts(document, 'instalments', byQuarter, (quarter) => figure.sourceReceipts(id, quarter)),
    ],
  }
}

interface MoneyNames {
  readonly available: (year?: LaterYear) => string
  readonly remaining: (year?: LaterYear) => string
  readonly underspend: string
  readonly atRisk: string
}

/** What rests on allocations, with how firm they are. */
function moneyFacts(
  document: DocumentSource,
  certainty: (year?: LaterYear) => string,
  { available, remaining, underspend, atRisk }: MoneyNames,
): readonly Fact[] {
  const firm = (all: readonly Fact[], year?: LaterYear): readonly Fact[] =>
    all.map((fact) => ({ ...fact, certainty: fact.amount === null ? 'not known' : certainty(year) }))
  return [
    ...byYear.flatMap((year) =>
      firm(
        [
          ...facts(document, 'available', [year], available),
          ...facts(document, 'remaining', [year], remaining),
        ],
        year,
      ),
    ),
    ...firm([
      ...facts(document, 'underspend', [undefined], () => underspend),
      ...facts(document, 'at risk of return', [undefined], () => atRisk),
    ]),
  ]
}

const laterYearOf = ({ laterYears }: Source, year: LaterYear) => laterYears[year === 'y2' ? 0 : 1]

function sourceCertainty(source: Source, year?: LaterYear): string {
  if (year !== undefined) return laterYearOf(source, year).certainty
  return source.certainty === 'indicative' && source.accepted ? 'indicative, accepted' : source.certainty
}

/** The plan's money is as firm as the least firm of its outermost sources. */
function planCertainty({ plan }: DocumentSource, year?: LaterYear): string {
  const all = [...plan.sources.values()].filter((source) => isOutermost(plan, source))
  const certainties = new Set(all.map((source) => sourceCertainty(source, year)))
  return ['indicative', 'indicative, accepted'].find((each) => certainties.has(each)) ?? 'confirmed'
}

const plannedSubject = (
  document: DocumentSource,
  kind: string,
  id: string,
  title: string,
  name: (period?: Period) => string,
): Subject => ({ kind, id, title, facts: facts(document, 'planned', everyPeriod, name) })

/** Everybody something is planned with. */
const providers = ({ plan, today }: DocumentSource): readonly string[] =>
  [...new Set(costsOf(plan, today).map(({ provider }) => provider))].filter(Boolean).toSorted()

const costKinds = { lines: 'line', posts: 'post', training: 'training' } as const

function costSubject(document: DocumentSource, cost: Cost): Subject {
  const { table, id } = cost
  return {
    kind: costKinds[table],
    id,
    title: costTitle(document.plan, table, id),
    facts: [
      ...everyPeriod.map((period) => ({
        measure: 'planned',
        period,
        amount: plannedIn(cost, period),
        certainty: '',
      })),
      ...facts(document, 'actual', byQuarter, (quarter) => figure.costActual(table, id, quarter)),
    ],
  }
}

function plannedIn({ amount, quarters: parts, laterYears }: Cost, period: Period | undefined) {
  if (period === undefined) return amount
  if (typeof period === 'number') return parts[period - 1] ?? null
  return laterYears[period === 'y2' ? 0 : 1]
}

/** A figure in several periods, as the engine has it; null where it rests on what is not known. */
const facts = <P extends Period>(
  { plan, figure: amountOf }: DocumentSource,
  measure: string,
  periods: readonly (P | undefined)[],
  name: (period?: P) => string,
): readonly Fact[] =>
  periods.map((period) => {
    const known = isKnown(plan, name(period), amountOf)
    return { measure, period, amount: known ? amountOf(name(period)) : null, certainty: '' }
  })
