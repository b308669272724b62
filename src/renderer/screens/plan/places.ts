import type { Finding } from '../../../domain/checks/finding.ts'
import type { TableName } from '../../../domain/plan/plan.ts'
import type { TaskId } from '../../../domain/timetable/task.ts'

/** Every place in an open plan, in the order of the journey. Those of a task carry its status. */
export const places = [
  { place: 'overview', title: 'Overview', task: null },
  { place: 'set-up', title: 'Set up', task: 'setUp' },
  { place: 'needs', title: 'Local need', task: 'needs' },
  { place: 'ambitions', title: 'Ambitions', task: 'ambitions' },
  { place: 'funding', title: 'Funding', task: 'funding' },
  { place: 'interventions', title: 'Interventions', task: 'interventions' },
  { place: 'workforce', title: 'Workforce', task: 'workforce' },
  { place: 'budget', title: 'Budget', task: 'budget' },
  { place: 'scenarios', title: 'Scenarios', task: null },
  { place: 'timetable', title: 'Timetable', task: 'timetable' },
  { place: 'checks', title: 'Checks', task: 'checks' },
  { place: 'documents', title: 'Documents', task: 'documents' },
  { place: 'in-year', title: 'In the year', task: 'inYear' },
  { place: 'versions', title: 'Versions', task: null },
  { place: 'history', title: 'History', task: null },
] as const satisfies readonly { place: string; title: string; task: TaskId | null }[]

export type Place = (typeof places)[number]['place']

/** The place an address names; the overview for one that is not there. */
export const placeNamed = (name: string): Place =>
  places.find((each) => each.place === name)?.place ?? 'overview'

export const titleOf = (place: Place): string => places.find((each) => each.place === place)?.title ?? ''

/** Where a task is worked on. */
export const placeOfTask = (task: TaskId): Place =>
  places.find((each) => each.task === task)?.place ?? 'overview'

/** Where a table's records are worked on. */
export const placeOfTable = (table: TableName): Place => tablePlaces[table]

/** Where the field of a finding is: what is found of a source in the course of the year is put right there. */
export const placeOfFinding = ({ table, task }: Pick<Finding, 'table' | 'task'>): Place =>
  table === 'sources' && task === 'inYear' ? 'in-year' : placeOfTable(table)

const tablePlaces: Readonly<Record<TableName, Place>> = {
  packs: 'overview',
  plan: 'set-up',
  members: 'set-up',
  needs: 'needs',
  ambitions: 'ambitions',
  sources: 'funding',
  interventions: 'interventions',
  lines: 'budget',
  steps: 'timetable',
  closures: 'timetable',
  sections: 'documents',
  overrides: 'checks',
  contributions: 'funding',
  receipts: 'funding',
  posts: 'workforce',
  training: 'workforce',
  assumptions: 'budget',
  actuals: 'in-year',
  variances: 'in-year',
  inYear: 'in-year',
  reprofiles: 'in-year',
  scenarios: 'scenarios',
  versions: 'versions',
}
