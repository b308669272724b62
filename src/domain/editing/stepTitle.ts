import type { Change, RecordChange } from './change.ts'
import type { TableName } from '../plan/plan.ts'
import { quarters, quarterTitle } from '../values/financialYear.ts'

const nouns: Record<TableName, string> = {
  packs: 'guidance pack',
  plan: 'plan details',
  members: 'partner',
  needs: 'need',
  ambitions: 'ambition',
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
  withdraw: 'withdraw the approval of',
  adopt: 'adopt',
  set: 'change',
}

/** The name of a step as people read it on the undo button and in the audit trail: `change budget line “Naloxone”`. */
export function stepTitle(commandType: string, change: Change): string {
  const [first] = change
  if (!first) return verbOf(commandType)
  if (commandType === 'chain.take') return `add ${change.length} timetable steps`
  const name = nameOf(first.after ?? first.before)
  return closingTitle(first) ?? `${verbOf(commandType)} ${nouns[first.table]}${name ? ` “${name}”` : ''}`
}

const verbOf = (commandType: string): string => verbs[commandType.split('.')[1] ?? ''] ?? 'change'

/** `close April to June`, `reopen January to March`; null when no quarter is closed or opened again. */
function closingTitle({ table, before, after }: RecordChange): string | null {
  if (table !== 'inYear') return null
  const [was, is] = [before?.closedQuarters ?? 0, after?.closedQuarters ?? 0]
  const moved = quarters.filter((quarter) => quarter > Math.min(was, is) && quarter <= Math.max(was, is))
  if (moved.length === 0) return null
  return `${is > was ? 'close' : 'reopen'} ${moved.map(quarterTitle).join(', ')}`
}

/** The field that names a record, whichever it has. */
const naming = ['title', 'name', 'description', 'organisation', 'partner'] as const

function nameOf(record: object | null): string {
  const named = (record ?? {}) as Partial<Record<(typeof naming)[number], string>>
  const name = naming.map((field) => named[field]).find((each) => each !== undefined) ?? ''
  return name.length > 60 ? `${name.slice(0, 59)}…` : name
}
