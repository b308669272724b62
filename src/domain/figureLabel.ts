import { packOf, type Plan } from './plan.ts'
import { quarterTitle, type Quarter } from './values/financialYear.ts'

/** A figure's name in people's words: `Drug and alcohol ring-fence, planned, July to September`. */
export function figureLabel(plan: Plan, name: string): string {
  const [kind = '', id = '', ...rest] = name.split('/')
  if (kind === 'plan')
    return ['The whole plan', ...[id, ...rest].map((part) => wordFor(plan, part))].join(', ')
  return [subject(plan, kind, id), ...rest.map((part) => wordFor(plan, part)).filter(Boolean)].join(', ')
}

function subject(plan: Plan, kind: string, id: string): string {
  switch (kind) {
    case 'source':
      return plan.sources.get(id)?.name ?? id
    case 'intervention':
      return plan.interventions.get(id)?.title ?? id
    case 'category':
      return categoryTitle(plan, id)
    default:
      return `Cost type ${id}`
  }
}

const words: Record<string, string> = {
  available: 'available',
  planned: 'planned',
  remaining: 'remaining',
  unfunded: 'planned on no source',
  overPlanned: 'over-planned, source by source',
  unallocated: 'not planned yet, source by source',
  category: '',
}

function wordFor(plan: Plan, part: string): string {
  const quarter = /^q([1-4])$/.exec(part)?.[1]
  if (quarter !== undefined) return quarterTitle(Number(quarter) as Quarter)
  return words[part] ?? categoryTitle(plan, part)
}

const categoryTitle = (plan: Plan, id: string): string =>
  packOf(plan).categories.find((category) => category.id === id)?.title ?? id
