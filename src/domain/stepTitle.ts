import type { Change } from './change.ts'
import type { TableName } from './plan.ts'

const nouns: Record<TableName, string> = {
  packs: 'guidance pack',
  plan: 'plan details',
  members: 'partner',
  needs: 'need',
  sources: 'funding source',
  interventions: 'intervention',
  lines: 'budget line',
  steps: 'timetable step',
  closures: 'closure day',
  sections: 'section',
  overrides: 'reason for a warning',
  contributions: 'contribution',
  receipts: 'instalment',
  posts: 'post',
  training: 'training',
  assumptions: 'uplifts',
  actuals: 'spending',
  variances: 'reason for a variance',
  inYear: 'closed quarters',
  reprofiles: 're-profile',
  scenarios: 'scenario',
  versions: 'version',
}

const verbs: Record<string, string> = {
  add: 'add',
  remove: 'remove',
  clear: 'remove',
  write: 'write',
  approve: 'approve',
  adopt: 'adopt',
  set: 'change',
}

/** The name of a step as people read it on the undo button and in the audit trail: `change budget line “Naloxone”`. */
export function stepTitle(commandType: string, change: Change): string {
  const verb = verbs[commandType.split('.')[1] ?? ''] ?? 'change'
  const [first] = change
  if (!first) return verb
  const name = nameOf(first.after ?? first.before)
  return `${verb} ${nouns[first.table]}${name ? ` “${name}”` : ''}`
}

/** The field that names a record, whichever it has. */
const naming = ['title', 'name', 'description', 'organisation', 'partner'] as const

function nameOf(record: object | null): string {
  const named = (record ?? {}) as Partial<Record<(typeof naming)[number], string>>
  const name = naming.map((field) => named[field]).find((each) => each !== undefined) ?? ''
  return name.length > 60 ? `${name.slice(0, 59)}…` : name
}
