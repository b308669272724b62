import { roleTitle } from '../workforce/roleTitle.ts'
import { readFigureName, type FigureName, type Subject } from './figureName.ts'
import { detailsOf, packOf, type Plan } from '../plan/plan.ts'
import { costTypeTitles, type CostType } from '../values/costType.ts'
import type { Period } from '../values/figure.ts'
import { quarterTitle, yearAfter } from '../values/financialYear.ts'

/** A figure's name in people's words: `Drug and alcohol ring-fence, planned, July to September`. */
export function figureLabel(plan: Plan, name: string): string {
  const read = readFigureName(plan, name)
  if (!read) return name
  return [
    subjectTitles[read.subject](plan, read.id),
    ...(read.part ? [subjectTitles[read.part.by](plan, read.part.id)] : []),
    wordsFor(read),
    ...(read.period === undefined ? [] : [periodTitle(plan, read.period)]),
  ].join(', ')
}

/** A period of the plan as a heading: `July to September`, or `2028-29`. */
export function periodTitle(plan: Plan, period: Period | undefined): string {
  if (typeof period === 'number') return quarterTitle(period)
  const year = detailsOf(plan).financialYear
  return period === undefined ? year : yearAfter(year, period === 'y2' ? 1 : 2)
}

/** What a cost is called, wherever it was entered. */
export const costTitle = (plan: Plan, table: 'lines' | 'posts' | 'training', id: string): string =>
  subjectTitles[table](plan, id)

const subjectTitles: Readonly<Record<Subject, (plan: Plan, id: string) => string>> = {
  plan: () => 'The whole plan',
  source: (plan, id) => plan.sources.get(id)?.name ?? id,
  intervention: (plan, id) => plan.interventions.get(id)?.title ?? id,
  category: (plan, id) => packOf(plan).categories.find((category) => category.id === id)?.title ?? id,
  costType: (_, id) => costTypeTitles[id as CostType],
  provider: (_, name) => name,
  role: roleTitle,
  lines: (plan, id) => plan.lines.get(id)?.description.trim() || 'A budget line without a description',
  posts: (plan, id) => plan.posts.get(id)?.title.trim() || 'A post without a title',
  training: (plan, id) => plan.training.get(id)?.title.trim() || 'Training without a title',
}

const words: Readonly<Record<string, string>> = {
  available: 'available',
  planned: 'planned',
  remaining: 'remaining',
  unfunded: 'planned on no source',
  followsPay: 'going on, as pay rises',
  followsPrices: 'going on, as prices rise',
  overPlanned: 'over-planned, source by source',
  unallocated: 'not planned yet, source by source',
  offMenu: 'planned on no item of the menu',
  posts: 'planned on posts',
  noRole: 'planned on posts of no role',
  own: 'planned on it itself',
  within: 'planned on the ring-fences inside it',
  contributions: 'confirmed contributions',
  onTop: 'on top of its allocation',
  actual: 'spent',
  forecast: 'forecast',
  variance: 'spent less planned',
  underspend: 'forecast not to be spent',
  atRisk: 'at risk of having to be returned',
  atRiskAtLeast: 'at risk of having to be returned, at the least',
  receipts: 'instalments',
  instalments: 'instalments, whenever they come',
  supplementary: 'on money that has to add to what was spent before',
  ending: 'going on, on money that ends with the year',
  annual: 'a whole year of it',
  salary: 'full-time salary',
  purpose: 'paid for its purpose',
}

const wordsFor = ({ what }: FigureName): string => words[what] ?? what
