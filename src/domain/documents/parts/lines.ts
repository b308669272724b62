import { quartersOf, type Line } from '../../budget.ts'
import type { Intervention } from '../../intervention.ts'
import { inOrder, packOf, type Plan } from '../../plan.ts'
import { categoryOf } from '../../postings.ts'
import { costTypeTitles } from '../../values/costType.ts'
import { figure } from '../../values/figure.ts'
import { quarters } from '../../values/financialYear.ts'
import { formatAmount, formatPounds } from '../../values/money.ts'
import { heading, money, paragraph, table, words, type Block, type Row } from '../blocks.ts'
import type { DocumentSource } from '../source.ts'
import { said, shortQuarter } from '../wording.ts'

/** Every budget line by category and intervention, with its quarters and year; a total after each intervention. */
export function lines(source: DocumentSource): readonly Block[] {
  const { plan } = source
  if (plan.lines.size === 0) return [paragraph('No budget line has been entered yet.')]
  const byIntervention = Map.groupBy(inOrder(plan.lines.values()), (line) =>
    plan.interventions.get(line.interventionId ?? ''),
  )
  const spentOn = inOrder(plan.interventions.values()).filter((each) => byIntervention.has(each))
  const rowsOf = (intervention: Intervention): readonly Row[] => [
    ...(byIntervention.get(intervention) ?? []).map((line) => lineRow(plan, line, said(intervention.title))),
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
      (byIntervention.get(undefined) ?? []).map((line) => lineRow(plan, line, 'None')),
      'These lines belong to no intervention yet.',
    ),
    heading(2, 'All lines'),
    table(
      'All lines by quarter',
      'One row: what all the lines of the plan come to in each quarter and in the year.',
      [words('Lines', 25), ...quarterColumns(15)],
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
      `Lines: ${title}`,
      'One row for each budget line: what it is, the intervention it pays for, who pays, and its cost in each quarter and in the year. A total follows the lines of each intervention.',
      [words('Line', 26), words('Intervention', 14), words('Paid by', 15), ...quarterColumns(11)],
      rows,
    ),
  ]
}

const lineRow = (plan: Plan, line: Line, intervention: string): Row => ({
  cells: [
    `${said(line.description, 'No description')}\n${costTypeTitles[line.costType]}. ${said(line.note, '')}`.trim(),
    intervention,
    paidBy(plan, line),
    ...[...quartersOf(line), line.amount].map(formatAmount),
  ],
})

const totalRow = (source: DocumentSource, intervention: Intervention): Row => ({
  cells: [
    'Total for the intervention',
    said(intervention.title),
    'All',
    ...across(source, (quarter) => figure.interventionPlanned(intervention.id, quarter)),
  ],
  total: true,
})

function paidBy(plan: Plan, line: Line): string {
  const shares = line.shares.filter(({ weight }) => Number(weight) > 0)
  const nameOf = (id: string) => said(plan.sources.get(id)?.name ?? '', 'Not known')
  const [only] = shares
  if (only && shares.length === 1 && Number(only.weight) === 100) return nameOf(only.sourceId)
  return shares.map(({ sourceId, weight }) => `${nameOf(sourceId)}: ${weight}%`).join('\n') || 'No source'
}
