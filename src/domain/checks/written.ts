import type { Records, TableName } from '../plan/plan.ts'

/** Fields in which people write prose or names that will be printed. */
const written: { readonly [T in TableName]?: readonly (keyof Records[T] & string)[] } = {
  plan: ['title', 'footprint'],
  members: ['organisation', 'name'],
  needs: ['title', 'evidence', 'source', 'population'],
  ambitions: ['title', 'definition', 'baselinePeriod', 'baselineSource', 'owner', 'note'],
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

/** What people wrote in a record, field by field. */
export const writtenIn = (
  table: TableName,
  record: Records[TableName],
): readonly { readonly field: string; readonly text: string }[] =>
  (written[table] ?? []).map((field) => ({
    field,
    text: (record as unknown as Record<string, string>)[field] ?? '',
  }))
