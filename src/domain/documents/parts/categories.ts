import { costsOf } from '../../costs/cost.ts'
import { categoryOf, packOf } from '../../plan/plan.ts'
import { figure } from '../../values/figure.ts'
import { quarters, type Quarter } from '../../values/financialYear.ts'
import { formatAmount, noMoney } from '../../values/money.ts'
import { money, paragraph, table, words, type Block } from '../blocks.ts'
import { shortTitle, sourcesInPlan } from '../matters.ts'
import type { DocumentSource } from '../source.ts'
import { shortQuarter } from '../wording.ts'

/** Above this many, the sources do not fit side by side on a page and only the total of each category is shown. */
const sourcesThatFit = 6
const sourcesThatFitUpright = 3

/** What is planned for each category of the menu, by the source that pays. Categories without money are left out. */
export function spendingByCategory(source: DocumentSource): readonly Block[] {
  const amount = (name: string) => formatAmount(source.figure(name))
  const placed = sourcesInPlan(source.plan)
  const columns = placed.length > sourcesThatFit ? [] : placed
  const byCategory = table(
    'Planned spending by category and source',
    'One row for each category of the menu that has money, with what each source pays of it and what it costs in all.',
    [words('Category', 28), ...columns.map((each) => money(shortTitle(each), 18)), money('All sources', 18)],
    [
      ...categoriesSpentOn(source).map(({ id, title }) => ({
        cells: [
          title,
          ...columns.map((each) => amount(figure.sourceCategoryPlanned(each.source.id, id))),
          amount(figure.categoryPlanned(id)),
        ],
      })),
      {
        cells: [
          'Total of this plan',
          ...columns.map((each) => amount(figure.sourcePlanned(each.source.id))),
          amount(figure.planned()),
        ],
        total: true,
      },
    ],
  )
  return [
    columns.length > sourcesThatFitUpright ? { kind: 'landscape', blocks: [byCategory] } : byCategory,
    ...(hasCostOutside(source)
      ? [paragraph('Costs that belong to no intervention on the menu are in the totals and in no category.')]
      : []),
  ]
}

/** What is planned for each category of the menu in each quarter of the year. */
export function spendingByCategoryAndQuarter(source: DocumentSource): Block {
  const across = (name: (quarter?: Quarter) => string) =>
    [...quarters.map((quarter) => name(quarter)), name()].map((each) => formatAmount(source.figure(each)))
  return table(
    'Planned spending by category and quarter',
    'One row for each category of the menu that has money, with what is planned in each quarter and in the year.',
    [
      words('Category', 28),
      ...quarters.map((quarter) => money(shortQuarter(quarter), 15)),
      money('Year', 16),
    ],
    [
      ...categoriesSpentOn(source).map(({ id, title }) => ({
        cells: [title, ...across((quarter) => figure.categoryPlanned(id, quarter))],
      })),
      { cells: ['Total of this plan', ...across(figure.planned)], total: true },
    ],
  )
}

const categoriesSpentOn = (source: DocumentSource) =>
  packOf(source.plan).categories.filter(({ id }) => source.figure(figure.categoryPlanned(id)) !== noMoney)

const hasCostOutside = ({ plan, today }: DocumentSource): boolean =>
  costsOf(plan, today).some(({ interventionId }) => {
    const intervention = interventionId === null ? undefined : plan.interventions.get(interventionId)
    return categoryOf(plan, intervention?.itemId ?? null) === null
  })
