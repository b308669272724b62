import { returnNotKnown } from '../../funding/carryOver.ts'
import { isKnown } from '../../figures/derived.ts'
import { closedQuarters, detailsOf, type Plan } from '../../plan/plan.ts'
import { atTheLeast } from '../../funding/returnWords.ts'
import { figure } from '../../values/figure.ts'
import { firstDay, quarters, quarterTitle, type Quarter } from '../../values/financialYear.ts'
import { formatAmount, pence } from '../../values/money.ts'
import { money, paragraph, table, words, type Block, type Row } from '../blocks.ts'
import { sourcesInPlan, sourceTitle, type PlacedSource } from '../matters.ts'
import type { DocumentSource } from '../source.ts'
import { listed, said, shortQuarter } from '../wording.ts'

/** Whether the plan's year has begun: by the calendar, or because somebody entered what was spent. */
export const yearHasBegun = ({ plan, today }: DocumentSource): boolean =>
  today >= firstDay(detailsOf(plan).financialYear) || closedQuarters(plan) > 0 || plan.actuals.size > 0

/** What was spent and is forecast, what will be left, and why closed quarters went otherwise than planned. */
export function yearSoFar(source: DocumentSource): readonly Block[] {
  const placed = sourcesInPlan(source.plan)
  const closed = quarters.filter((quarter) => quarter <= closedQuarters(source.plan))
  return [
    paragraph(
      closed.length === 0
        ? 'No quarter is closed yet, so the forecast is what is planned, with posts not filled yet starting no sooner than recruiting takes.'
        : `Closed so far: ${listed(closed.map(quarterTitle))}. The forecast is what was spent in them and what is expected after them.`,
    ),
    forecast(source, placed),
    ...(closed.length === 0 || placed.length === 0 ? [] : [variances(source, placed, closed)]),
  ]
}

function forecast(source: DocumentSource, placed: readonly PlacedSource[]): Block {
  const { plan, figure: amount } = source
  const across = (...names: readonly string[]) =>
    names.map((name) => (isKnown(plan, name, amount) ? formatAmount(amount(name)) : 'Not known'))
  const left = (name: string) => {
    const over = isKnown(plan, name, amount) ? -amount(name) : 0
    return over > 0 ? [`Overspent by ${formatAmount(pence(over))}`] : across(name)
  }
  return table(
    'Spent, forecast and underspend',
    'One row for each source and ring-fence: what was spent so far, what is forecast for the year, what would then be left, and how much of that would have to be returned.',
    [
      words('Source', 28),
      money('Spent', 18),
      money('Forecast', 18),
      money('Underspend', 18),
      money('At risk of return', 18),
    ],
    [
      ...placed.map((each) => ({
        cells: [
          sourceTitle(each),
          ...across(figure.sourceActual(each.source.id), figure.sourceForecast(each.source.id)),
          ...left(figure.sourceUnderspend(each.source.id)),
          ...across(figure.sourceAtRisk(each.source.id)),
        ],
      })),
      {
        cells: [
          'Total of this plan',
          ...across(figure.actual(), figure.forecast()),
          ...left(figure.underspend),
          totalAtRisk(source),
        ],
        total: true,
      },
    ],
  )
}

function totalAtRisk({ plan, figure: amount }: DocumentSource): string {
  const [least, unknown] = [formatAmount(amount(figure.atRiskAtLeast)), returnNotKnown(plan, amount).length]
  return unknown === 0 ? least : atTheLeast(least, unknown)
}

const variances = (
  { plan, figure: amount }: DocumentSource,
  placed: readonly PlacedSource[],
  closed: readonly Quarter[],
): Block =>
  table(
    'Closed quarters against the plan',
    'One row for each source and closed quarter: what was planned, what was spent, the difference, and the reason given for it.',
    [
      words('Source and quarter', 26),
      money('Planned', 16),
      money('Spent', 16),
      money('Spent less planned', 17),
      words('Reason', 25),
    ],
    placed.flatMap((each) =>
      closed.map((quarter): Row => ({
        cells: [
          `${sourceTitle(each)}\n${shortQuarter(quarter)}`,
          formatAmount(amount(figure.sourcePlanned(each.source.id, quarter))),
          formatAmount(amount(figure.sourceActual(each.source.id, quarter))),
          formatAmount(amount(figure.sourceVariance(each.source.id, quarter))),
          reasonFor(plan, each.source.id, quarter),
        ],
      })),
    ),
  )

const reasonFor = (plan: Plan, sourceId: string, quarter: Quarter): string =>
  [...plan.variances.values()]
    .filter((each) => each.sourceId === sourceId && each.quarter === quarter)
    .map(({ reason }) => said(reason, ''))
    .filter(Boolean)
    .join('\n') || 'None given'
