import { spentOn } from '../inYear/inYear.ts'
import { packOf, type Plan, type Records, type TableName } from './plan.ts'
import { formatDate } from '../values/date.ts'
import { quarterTitle } from '../values/financialYear.ts'
import * as tell from './valueWords.ts'

/** The parts of a plan as people speak of them. */
export const areaTitles: Readonly<Record<TableName, string>> = {
  packs: 'Guidance pack',
  plan: 'Plan details',
  members: 'Partnership',
  needs: 'Local need',
  ambitions: 'Ambitions',
  sources: 'Funding',
  interventions: 'Interventions',
  lines: 'Budget lines',
  steps: 'Timetable',
  closures: 'Closure days',
  sections: 'Sections of the annual plan',
  overrides: 'Warnings let stand',
  contributions: 'Contributions',
  receipts: 'Instalments',
  posts: 'Posts',
  training: 'Training',
  assumptions: 'Uplifts',
  actuals: 'What was spent',
  variances: 'Reasons for variances',
  inYear: 'Closed quarters',
  reprofiles: 'Re-profiles',
  scenarios: 'Scenarios',
  versions: 'Versions',
}

/** What a record is called in a list of differences; its area's name where it is the only one there. */
export function recordName<T extends TableName>(table: T, record: Records[T], plan: Plan): string {
  return naming[table]?.(record, plan) ?? (tell.nameOf(record) || areaTitles[table])
}

/** Records that no field of their own names. */
const naming: { readonly [T in TableName]?: (record: Records[T], plan: Plan) => string } = {
  packs: ({ pack }) => pack.title,
  sections: ({ id }, plan) => packOf(plan).sections.find((section) => section.id === id)?.title ?? id,
  overrides: ({ id }) => `Check ${id.split(':')[0] ?? ''}`,
  closures: ({ date, title }) => [formatDate(date), title].filter(Boolean).join(', '),
  receipts: ({ sourceId, date }, plan) =>
    [tell.named('sources')(sourceId, plan), tell.date(date, plan)].join(', '),
  variances: ({ sourceId, quarter }, plan) =>
    `${tell.named('sources')(sourceId, plan)}, ${quarterTitle(quarter)}`,
  actuals: (actual, plan) => {
    const on = spentOn(actual) ?? { table: 'sources' as const, id: actual.sourceId }
    return `${tell.named(on.table)(on.id, plan)}, ${quarterTitle(actual.quarter)}`
  },
}
