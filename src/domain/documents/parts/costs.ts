import { costsOf, type Cost } from '../../costs/cost.ts'
import { costTitle } from '../../figures/figureLabel.ts'
import type { Intervention } from '../../plan/intervention.ts'
import { categoryOf, inOrder, packOf, type Plan } from '../../plan/plan.ts'
import { figure } from '../../values/figure.ts'
import { quarters } from '../../values/financialYear.ts'
import { formatAmount, formatPounds } from '../../values/money.ts'
import { heading, money, paragraph, table, words, type Block, type Row } from '../blocks.ts'
import type { DocumentSource } from '../source.ts'
import { said, shortQuarter } from '../wording.ts'
import { kindOfCost } from './kindOfCost.ts'

/** Every line, post and training by category and intervention, with its quarters and year; a total after each intervention. */
export function costs(source: DocumentSource): readonly Block[] {
  const { plan } = source
  const all = costsOf(plan, source.today)
  if (all.length === 0) return [paragraph('No cost has been entered yet.')]
  const byIntervention = Map.groupBy(all, (cost) => plan.interventions.get(cost.interventionId ?? ''))
  const spentOn = inOrder(plan.interventions.values()).filter((each) => byIntervention.has(each))
  const rowsOf = (intervention: Intervention): readonly Row[] => [
    ...(byIntervention.get(intervention) ?? []).map((cost) =>
      costRow(source, cost, said(intervention.title)),
    ),
    totalRow(source, intervention),
  ]
  const chosenFrom = (categoryId: string | null) =>
    spentOn.filter((each) => categoryOf(plan, each.itemId) === categoryId).flatMap(rowsOf)
  return [
    ...packOf(plan).categories.flatMap(({ id, title }) =>
      group(
        title,
        chosenFrom(id),
        `Planned in this category in the year: ${formatPounds(source.figure(figure.categoryPlanned(id)))}.`,
      ),
    ),
    ...group('Not on the menu', chosenFrom(null), 'These interventions are tied to no item of the menu.'),
    ...group(
      'No intervention',
      (byIntervention.get(undefined) ?? []).map((cost) => costRow(source, cost, 'None')),
      'These costs belong to no intervention yet.',
    ),
    heading(2, 'All costs'),
    table(
      'All costs by quarter',
      'One row: what all the lines, posts and training of the plan come to in each quarter and in the year.',
      [words('Costs', 25), ...quarterColumns(15)],
      [
        {
          cells: ['Total of this plan', ...across(source, figure.planned)],
          total: true,
        },
      ],
    ),
  ]
}

const quarterColumns = (width: number) => [
  ...quarters.map((quarter) => money(shortQuarter(quarter), width)),
  money('Year', width),
]

const across = (source: DocumentSource, name: (quarter?: (typeof quarters)[number]) => string) =>
  [...quarters.map((quarter) => name(quarter)), name()].map((each) => formatAmount(source.figure(each)))

function group(title: string, rows: readonly Row[], remark: string): readonly Block[] {
  if (rows.length === 0) return []
  return [
    heading(2, title),
    paragraph(remark),
    table(
      `Costs: ${title}`,
      'One row for each budget line, post and training: what it is, the intervention it is for, who pays, and its cost in each quarter and in the year. A total follows the costs of each intervention.',
      [words('Cost', 26), words('Intervention', 14), words('Paid by', 15), ...quarterColumns(11)],
      rows,
    ),
  ]
}

const costRow = (source: DocumentSource, cost: Cost, intervention: string): Row => ({
  cells: [
    `${said(costTitle(source.plan, cost.table, cost.id))}\n${remarkOn(source.plan, cost)}`.trim(),
    intervention,
    paidBy(source.plan, cost),
    ...[...cost.quarters, cost.amount].map(formatAmount),
  ],
})

/** What kind of cost it is, and what was noted about it. */
function remarkOn(plan: Plan, cost: Cost): string {
  const note = plan[cost.table].get(cost.id)?.note ?? ''
  return `${kindOfCost(plan, cost)}. ${said(note, '')}`
}

const totalRow = (source: DocumentSource, intervention: Intervention): Row => ({
  cells: [
    'Total for the intervention',
    said(intervention.title),
    'All',
    ...across(source, (quarter) => figure.interventionPlanned(intervention.id, quarter)),
  ],
  total: true,
})

function paidBy(plan: Plan, cost: Cost): string {
  const shares = cost.shares.filter(({ weight }) => Number(weight) > 0)
  const nameOf = (id: string) => said(plan.sources.get(id)?.name ?? '', 'Not known')
  const [only] = shares
  if (only && shares.length === 1 && Number(only.weight) === 100) return nameOf(only.sourceId)
  return shares.map(({ sourceId, weight }) => `${nameOf(sourceId)}: ${weight}%`).join('\n') || 'No source'
}
