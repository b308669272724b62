import { sameRecord, type RecordChange } from '../editing/change.ts'
import type { Records, TableName } from '../plan/plan.ts'

/** Few records, bound together by rules rather than by references: a baseline by another grant, papers by a meeting. */
export const boundByRules: readonly (readonly [readonly TableName[], readonly TableName[]])[] = [
  [['sources'], ['sources']],
  [['steps', 'closures'], ['steps']],
]

/** Whether every figure may rest on a change: on the guidance, the plan's year, its assumptions or the quarters closed. */
export function restsEverywhere({ table, before, after }: RecordChange): boolean {
  if (table === 'plan') return differsIn(['financialYear'], before, after)
  return table === 'packs' || table === 'assumptions' || table === 'inYear'
}

type FieldsByTable = { readonly [T in TableName]?: readonly (keyof Records[T])[] }

/** The fields of a record on which other records' figures, and what is found about them, rest. */
const binding: FieldsByTable = {
  sources: ['parentId', 'grantId', 'inPlan', 'conditions', 'startDate', 'endDate', 'laterYears'],
  interventions: ['itemId', 'provider'],
  lines: ['shares'],
  posts: ['shares'],
  training: ['shares'],
}

/** The field by which findings about other records name a record. */
const names: FieldsByTable = { sources: ['name'], interventions: ['title'] }

/** Whether other records’ figures and findings rest on what a change did to a record. */
export const bindsOthers = ({ table, before, after }: RecordChange): boolean =>
  differsIn(binding[table], before, after)

/** Whether a change calls a record otherwise, so that findings that name it are worded anew. */
export const renames = ({ table, before, after }: RecordChange): boolean =>
  differsIn(names[table], before, after)

function differsIn(
  fields: readonly string[] | undefined,
  before: Records[TableName] | null,
  after: Records[TableName] | null,
): boolean {
  if (!fields) return false
  if (before === null || after === null) return true
  return fields.some(
    (field) =>
      !sameRecord((before as Record<string, unknown>)[field], (after as Record<string, unknown>)[field]),
  )
}
