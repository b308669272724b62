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
}

const verbs: Record<string, string> = { add: 'add', remove: 'remove', clear: 'remove', write: 'write' }

/** The name of a step as people read it on the undo button and in the audit trail: `change budget line “Naloxone”`. */
export function stepTitle(commandType: string, change: Change): string {
  const verb = verbs[commandType.split('.')[1] ?? ''] ?? 'change'
  const [first] = change
  if (!first) return verb
  const name = nameOf(first.after ?? first.before)
  return `${verb} ${nouns[first.table]}${name ? ` “${name}”` : ''}`
}

function nameOf(record: object | null): string {
  const named = record as {
    title?: string
    name?: string
    description?: string
    organisation?: string
  } | null
  const name = named?.title ?? named?.name ?? named?.description ?? named?.organisation ?? ''
  return name.length > 60 ? `${name.slice(0, 59)}…` : name
}
