import { detailsOf, inOrder, type Plan } from '../plan/plan.ts'
import { figure } from '../values/figure.ts'
import { yearAfter, type FinancialYear } from '../values/financialYear.ts'

/** One figure to compare: what is counted, and in which year. */
interface Row {
  readonly figure: string
  readonly label: string
  readonly year: FinancialYear
}

/** The figures compared of the whole plan, or of one source. */
interface RowGroup {
  /** None for the whole plan. */
  readonly sourceId: string | null
  readonly title: string
  readonly figures: readonly Row[]
}

/** What is compared: the whole plan first, then each source, each in the plan's year and the two after it. */
export function comparedRows(plan: Plan): readonly RowGroup[] {
  const year = detailsOf(plan).financialYear
  return [
    { sourceId: null, title: 'The whole plan', figures: planRows(year) },
    ...inOrder(plan.sources.values()).map(({ id, name }) => ({
      sourceId: id,
      title: name,
      figures: sourceRows(id, year),
    })),
  ]
}

const rows = (year: FinancialYear, all: readonly (readonly [string, string])[]): Row[] =>
  all.map(([label, name]) => ({ label, figure: name, year }))

const planRows = (year: FinancialYear): readonly Row[] => [
  ...rows(year, [
    ['Available', figure.available],
    ['Planned', figure.planned()],
    ['Remaining', figure.remaining],
    ['Over-planned, source by source', figure.overPlanned],
    ['Not planned yet, source by source', figure.unallocated],
    ['Forecast', figure.forecast()],
    ['Underspend', figure.underspend],
    ['At risk of return', figure.atRisk],
    ['Of that, known', figure.atRiskAtLeast],
  ]),
  ...(['y2', 'y3'] as const).flatMap((later, number) =>
    rows(yearAfter(year, number + 1), [
      ['Available', figure.availableIn(later)],
      ['Planned', figure.planned(later)],
      ['Remaining', figure.remainingIn(later)],
    ]),
  ),
]

const sourceRows = (id: string, year: FinancialYear): readonly Row[] => [
  ...rows(year, [
    ['Available', figure.sourceAvailable(id)],
    ['Planned', figure.sourcePlanned(id)],
    ['Remaining', figure.sourceRemaining(id)],
    ['Forecast', figure.sourceForecast(id)],
    ['Underspend', figure.sourceUnderspend(id)],
    ['At risk of return', figure.sourceAtRisk(id)],
  ]),
  ...(['y2', 'y3'] as const).flatMap((later, number) =>
    rows(yearAfter(year, number + 1), [
      ['Available', figure.sourceAvailable(id, later)],
      ['Planned', figure.sourcePlanned(id, later)],
      ['Remaining', figure.sourceRemaining(id, later)],
    ]),
  ),
]
