import type { Edit } from './edit.ts'
import type { Plan, Records, TableName } from './plan.ts'

/** A field of one table that names records of another, and what becomes of it when such a record is removed. */
interface Reference<T extends TableName> {
  readonly from: T
  readonly to: TableName
  readonly ids: (record: Records[T]) => readonly string[]
  readonly without: (record: Records[T], id: string) => Records[T]
  readonly sentence: (record: Records[T]) => string
}

const reference = <T extends TableName>(definition: Reference<T>): Reference<TableName> =>
  definition as unknown as Reference<TableName>

const one = (id: string | null): readonly string[] => (id === null ? [] : [id])

/** Everything in a plan that points at something else in it. */
const references: readonly Reference<TableName>[] = [
  reference({
    from: 'lines',
    to: 'interventions',
    ids: (line) => one(line.interventionId),
    without: (line) => ({ ...line, interventionId: null }),
    sentence: (line) =>
      `Choose an intervention that is in this plan for the budget line “${line.description}”`,
  }),
  reference({
    from: 'lines',
    to: 'sources',
    ids: (line) => line.shares.map((share) => share.sourceId),
    without: (line, id) => ({ ...line, shares: line.shares.filter((share) => share.sourceId !== id) }),
    sentence: (line) =>
      `Choose a funding source that is in this plan for the budget line “${line.description}”`,
  }),
  reference({
    from: 'sources',
    to: 'sources',
    ids: (source) => one(source.parentId),
    without: (source) => ({ ...source, parentId: null }),
    sentence: (source) => `Choose a grant that is in this plan for “${source.name}” to be ring-fenced inside`,
  }),
  reference({
    from: 'interventions',
    to: 'needs',
    ids: (intervention) => intervention.needs,
    without: (intervention, id) => ({
      ...intervention,
      needs: intervention.needs.filter((need) => need !== id),
    }),
    sentence: (intervention) =>
      `Choose needs that are in this plan for the intervention “${intervention.title}”`,
  }),
  reference({
    from: 'steps',
    to: 'steps',
    ids: (step) => one(step.meetingId),
    without: (step) => ({ ...step, meetingId: null }),
    sentence: (step) => `Choose a meeting that is in this plan for “${step.title}”`,
  }),
]

const from = Map.groupBy(references, (each) => each.from)
const to = Map.groupBy(references, (each) => each.to)

/** The records this one points at, as `[table, id]`. */
export const referred = <T extends TableName>(
  table: T,
  record: Records[T],
): (readonly [TableName, string])[] =>
  (from.get(table) ?? []).flatMap((each) => each.ids(record).map((id) => [each.to, id] as const))

/** A sentence for every reference that points at nothing and for every ring-fence that lies inside itself. */
export function brokenReferences(plan: Plan): string[] {
  return (Object.keys(plan) as TableName[]).flatMap((table) =>
    [...plan[table].values()].flatMap((record) =>
      brokenIn(table, record, (target, id) => plan[target].get(id)),
    ),
  )
}

/** The first sentence saying what is wrong with the references of the records an edit changed, or nothing. */
export function brokenInEdit(edit: Edit): string | undefined {
  for (const { table, after } of edit.change()) {
    if (after === null) continue
    const [broken] = brokenIn(table, after, (target, id) => edit.get(target, id))
    if (broken) return broken
  }
  return undefined
}

type Lookup = (table: TableName, id: string) => Records[TableName] | undefined

function brokenIn(table: TableName, record: Records[TableName], lookup: Lookup): string[] {
  const missing = (from.get(table) ?? [])
    .filter((each) => each.ids(record).some((id) => lookup(each.to, id) === undefined))
    .map((each) => each.sentence(record))
  if (missing.length > 0 || table !== 'sources') return missing
  return liesInsideItself(record as Records['sources'], lookup)
    ? [
        `“${(record as Records['sources']).name}” cannot be ring-fenced inside itself. Choose another grant around it`,
      ]
    : []
}

function liesInsideItself(source: Records['sources'], lookup: Lookup): boolean {
  const seen = new Set([source.id])
  for (let parentId = source.parentId; parentId !== null;) {
    if (seen.has(parentId)) return true
    seen.add(parentId)
    parentId = (lookup('sources', parentId) as Records['sources'] | undefined)?.parentId ?? null
  }
  return false
}

/** Takes a removed record out of everything that points at it. Costs the size of the tables that may point there. */
export function forget(edit: Edit, table: TableName, id: string): void {
  for (const each of to.get(table) ?? [])
    for (const record of edit.all(each.from))
      if (each.ids(record).includes(id)) edit.put(each.from, each.without(record, id))
}
