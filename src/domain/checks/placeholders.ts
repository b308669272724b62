import type { Records, TableName } from '../plan/plan.ts'
import { found } from './context.ts'
import type { Finding } from './finding.ts'

const placeholder =
  /\b(TBC|TBA|TBD|XX+|lorem ipsum|to be confirmed|insert (?:text|name|date|figure)s? here)\b|\?{3,}/i

/** Fields in which people write prose or names that will be printed. */
const written: { readonly [T in TableName]?: readonly (keyof Records[T] & string)[] } = {
  plan: ['title', 'footprint'],
  members: ['organisation', 'name'],
  needs: ['title', 'evidence', 'source', 'population'],
  sources: ['name', 'letter', 'carryApproval'],
  contributions: ['partner', 'letter'],
  receipts: ['note'],
  interventions: ['title', 'delivery', 'provider', 'lead', 'localCase', 'additionality', 'exitPlan'],
  lines: ['description', 'note'],
  posts: ['title', 'employer', 'note'],
  training: ['title', 'provider', 'note'],
  assumptions: ['basis'],
  variances: ['reason'],
  reprofiles: ['title', 'reason', 'approval'],
  steps: ['title', 'owner', 'note'],
  sections: ['text'],
  overrides: ['reason'],
}

/** D3: “TBC”, “XX” and the like left in anything that will be printed. */
export function placeholdersLeft(table: TableName, record: Records[TableName]): Finding[] {
  return (written[table] ?? []).flatMap((field) => {
    const words = (record as unknown as Record<string, string>)[field] ?? ''
    const left = placeholder.exec(words)?.[0]
    if (left === undefined) return []
    return [
      found('D3', {
        table,
        recordId: record.id,
        field,
        about: field,
        problem: `“${left}” has been left in`,
        action: 'Write what belongs there, or take it out.',
      }),
    ]
  })
}
