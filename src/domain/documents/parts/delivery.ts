import type { Intervention } from '../../plan/intervention.ts'
import type { MenuCategory } from '../../plan/pack.ts'
import { costsOf } from '../../costs/cost.ts'
import { costTitle } from '../../figures/figureLabel.ts'
import { inOrder, packOf, type Plan } from '../../plan/plan.ts'
import type { PlainDate } from '../../values/date.ts'
import { figure } from '../../values/figure.ts'
import { formatAmount } from '../../values/money.ts'
import { heading, money, paragraph, table, words, type Block, type Row } from '../blocks.ts'
import type { DocumentSource } from '../source.ts'
import { prose, said } from '../wording.ts'
import { kindOfCost } from './kindOfCost.ts'

const changeTitles: Record<Intervention['change'], string> = {
  new: 'New',
  expanded: 'Expanded',
  continuing: 'Continuing',
  ending: 'Ending',
}

/** What will be delivered, category by category of the menu: what, who, what changes, for which needs, at what cost. */
export function deliveryPlan(source: DocumentSource): readonly Block[] {
  const { plan } = source
  const all = inOrder(plan.interventions.values())
  if (all.length === 0) return [paragraph('No intervention has been chosen yet.')]
  const { categories } = packOf(plan)
  const chosenFrom = (category: MenuCategory) =>
    all.filter((each) => category.items.some((item) => item.id === each.itemId))
  const onMenu = new Set(categories.flatMap(chosenFrom))
  const offMenu = all.filter((each) => !onMenu.has(each))
  const unused = categories.filter((category) => chosenFrom(category).length === 0)
  return [
    ...categories.flatMap((category) => {
      const total = formatAmount(source.figure(figure.categoryPlanned(category.id)))
      return group(source, category.title, chosenFrom(category), [
        { cells: ['Total for the category', 'All', 'All', 'All', total], total: true },
      ])
    }),
    ...group(source, 'Not on the menu', offMenu, []),
    ...(unused.length === 0
      ? []
      : [
          heading(2, 'Categories with nothing planned'),
          { kind: 'bullets' as const, items: unused.map(({ title }) => title) },
        ]),
  ]
}

function group(
  source: DocumentSource,
  title: string,
  interventions: readonly Intervention[],
  totals: readonly Row[],
): readonly Block[] {
  if (interventions.length === 0) return []
  return [
    heading(2, title),
    table(
      `Interventions: ${title}`,
      'One row for each intervention: who provides and leads it, whether it is new, the needs it serves and what is planned for it in the year.',
      [
        words('Intervention', 23),
        words('Provider and lead', 23),
        words('Change', 13),
        words('Needs served', 26),
        money('Planned', 15),
      ],
      [...interventions.map((each) => summaryRow(source, each)), ...totals],
    ),
    ...interventions.flatMap((each) => account(source, each)),
  ]
}

const summaryRow = (source: DocumentSource, intervention: Intervention): Row => ({
  cells: [
    said(intervention.title),
    `${said(intervention.provider, 'Provider not known')}\nLead: ${said(intervention.lead, 'not known')}`,
    changeTitles[intervention.change],
    intervention.needs.map((id) => said(source.plan.needs.get(id)?.title ?? '')).join('\n') || 'None',
    formatAmount(source.figure(figure.interventionPlanned(intervention.id))),
  ],
})

function account({ plan, today }: DocumentSource, intervention: Intervention): readonly Block[] {
  const item = packOf(plan)
    .categories.flatMap((category) => category.items)
    .find((each) => each.id === intervention.itemId)
  const delivery = prose(intervention.delivery)
  return [
    heading(3, said(intervention.title)),
    ...(delivery.length > 0 ? delivery : [paragraph('What will be delivered has not been written yet.')]),
    ...labelled('What it adds', intervention.additionality),
    ...labelled('Local case', intervention.localCase),
    ...labelled('Pays for', paysFor(plan, today, intervention.id)),
    ...labelled('Menu item', item?.title ?? 'none that is on this menu'),
  ]
}

/** Everything that is paid for it, posts and training marked as such. */
const paysFor = (plan: Plan, today: PlainDate, interventionId: string): string =>
  costsOf(plan, today)
    .filter((cost) => cost.interventionId === interventionId)
    .map((cost) => {
      const name = said(costTitle(plan, cost.table, cost.id))
      return cost.table === 'lines'
        ? name
        : `${name} (${kindOfCost(plan, cost).replace(/^[PT]/, (letter) => letter.toLowerCase())})`
    })
    .join('; ')

const labelled = (label: string, text: string): readonly Block[] =>
  said(text, '') === ''
    ? []
    : [{ kind: 'paragraph', runs: [{ text: `${label}: `, bold: true }, { text: said(text) }] }]
