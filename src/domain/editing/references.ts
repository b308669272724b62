import { circlesOf } from './circles.ts'
import type { Edit } from './edit.ts'
import type { Plan, Records, TableName } from '../plan/plan.ts'
import { Refusal } from '../refusal.ts'
import type { Adjustment } from '../scenario/scenario.ts'

/** A field of one table that names records of another, and what becomes of it when such a record is removed. */
interface Reference<T extends TableName> {
  readonly from: T
  readonly to: TableName
  readonly ids: (record: Records[T]) => readonly string[]
  /** The record without it; nothing when the record goes too; a sentence when the other may not be removed. */
  readonly without: (record: Records[T], id: string) => Records[T] | null | string
  readonly sentence: (record: Records[T]) => string
}

function reference<T extends TableName>(definition: Reference<T>): Reference<TableName> {
  return definition as unknown as Reference<TableName>
}

function one(id: string | null): readonly string[] {
  return id === null ? [] : [id]
}

/** The fields by which adjustments name records. */
const adjustmentFields = { sources: 'sourceId', lines: 'lineId', posts: 'postId' } as const

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
    from: 'interventions',
    to: 'ambitions',
    ids: (intervention) => intervention.ambitions,
    without: (intervention, id) => ({
      ...intervention,
      ambitions: intervention.ambitions.filter((ambition) => ambition !== id),
    }),
    sentence: (intervention) =>
      `Choose ambitions that are in this plan for the intervention “${intervention.title}”`,
  }),
  reference({
    from: 'steps',
    to: 'steps',
    ids: (step) => one(step.meetingId),
    without: (step) => ({ ...step, meetingId: null }),
    sentence: (step) => `Choose a meeting that is in this plan for “${step.title}”`,
  }),
  reference({
    from: 'steps',
    to: 'steps',
    ids: (step) => one(step.follows?.stepId ?? null),
    without: (step) => ({ ...step, follows: null }),
    sentence: (step) => `Choose a step that is in this plan for “${step.title}” to follow from`,
  }),
  reference({
    from: 'steps',
    to: 'steps',
    ids: (step) => step.waitsFor,
    without: (step, id) => ({ ...step, waitsFor: step.waitsFor.filter((each) => each !== id) }),
    sentence: (step) => `Choose steps that are in this plan for “${step.title}” to wait for`,
  }),
  ...costReferences('posts', ({ title }) => `the post “${title}”`),
  ...costReferences('training', ({ title }) => `the training “${title}”`),
  ...goesWithItsSource('contributions', ({ partner }) => `the contribution of “${partner}”`),
  ...goesWithItsSource('receipts', () => 'the instalment'),
  ...goesWithItsSource('variances', () => 'the reason for a variance'),
  ...actualReferences(),
  reference({
    from: 'reprofiles',
    to: 'versions',
    ids: (reprofile) => one(reprofile.versionId),
    without: (reprofile) => ({ ...reprofile, versionId: null }),
    sentence: (reprofile) => `Choose a version that is in this plan for the re-profile “${reprofile.title}”`,
  }),
  ...(['sources', 'lines', 'posts'] as const).map((to) =>
    reference({
      from: 'scenarios',
      to,
      ids: (scenario) => scenario.adjustments.flatMap((each) => adjusted(each, to)),
      without: (scenario, id) => ({
        ...scenario,
        adjustments: scenario.adjustments.filter((each) => !adjusted(each, to).includes(id)),
      }),
      sentence: (scenario) => `Choose what is in this plan for the scenario “${scenario.title}” to change`,
    }),
  ),
]

/** A post or training item names an intervention and its sources as a budget line does. */
function costReferences<T extends 'posts' | 'training'>(
  table: T,
  name: (record: Records[T]) => string,
): readonly Reference<TableName>[] {
  return [
    reference<T>({
      from: table,
      to: 'interventions',
      ids: (record) => one(record.interventionId),
      without: (record) => ({ ...record, interventionId: null }),
      sentence: (record) => `Choose an intervention that is in this plan for ${name(record)}`,
    }),
    reference<T>({
      from: table,
      to: 'sources',
      ids: (record) => record.shares.map((share) => share.sourceId),
      without: (record, id) => ({
        ...record,
        shares: record.shares.filter((share) => share.sourceId !== id),
      }),
      sentence: (record) => `Choose a funding source that is in this plan for ${name(record)}`,
    }),
  ]
}

function goesWithItsSource<T extends 'contributions' | 'receipts' | 'variances'>(
  table: T,
  name: (record: Records[T]) => string,
): readonly Reference<TableName>[] {
  return [
    reference<T>({
      from: table,
      to: 'sources',
      ids: (record) => one(record.sourceId),
      without: () => null,
      sentence: (record) => `Choose a funding source that is in this plan for ${name(record)}`,
    }),
  ]
}

/** Money that was spent does not go away with what it was spent on. */
function actualReferences(): readonly Reference<TableName>[] {
  const to = (table: TableName, ids: (actual: Records['actuals']) => readonly string[]) =>
    reference({
      from: 'actuals',
      to: table,
      ids,
      without: () =>
        'Money was spent on this, as “In the year” shows. Clear what was spent first; or keep it and plan nothing more',
      sentence: () => 'Choose something that is in this plan for what was spent',
    })
  return [
    to('lines', ({ lineId }) => one(lineId)),
    to('posts', ({ postId }) => one(postId)),
    to('training', ({ trainingId }) => one(trainingId)),
    to('sources', ({ sourceId, chargedTo }) => [
      ...one(sourceId),
      ...(chargedTo ?? []).map((share) => share.sourceId),
    ]),
  ]
}

/** The record of a table that an adjustment changes. */
function adjusted(adjustment: Adjustment, table: keyof typeof adjustmentFields): readonly string[] {
  const [, id] = Object.entries(adjustment).find(([field]) => field === adjustmentFields[table]) ?? []
  return typeof id === 'string' ? [id] : []
}

const from = Map.groupBy(references, (each) => each.from)
const to = Map.groupBy(references, (each) => each.to)

/** The records this one points at, as `[table, id]`. */
export const referred = <T extends TableName>(
  table: T,
  record: Records[T],
): (readonly [TableName, string])[] =>
  (from.get(table) ?? []).flatMap((each) => each.ids(record).map((id) => [each.to, id] as const))

/** What is left of a record in a plan that may not have all it names; nothing where it cannot be without that. */
export function withoutMissing<T extends TableName>(
  plan: Plan,
  table: T,
  record: Records[T],
): Records[T] | null {
  let left: Records[TableName] = record
  for (const each of from.get(table) ?? [])
    for (const id of each.ids(left).filter((named) => !plan[each.to].has(named))) {
      const without = each.without(left, id)
      if (without === null || typeof without === 'string') return null
      left = without
    }
  return left as Records[T]
}

/** A sentence for every reference that points at nothing and for every record that hangs on itself. */
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
  return missing.length > 0 ? missing : [...circlesOf(table, record, lookup)]
}

/**
 * Takes a removed record out of everything that points at it. The first time in an edit it costs the size of the tables
 * that may point there; after that what it touches. Throws a Refusal when something that points at it cannot do without.
 */
export function forget(edit: Edit, table: TableName, id: string): void {
  for (const each of to.get(table) ?? [])
    for (const record of pointingAt(edit, each, id)) {
      const left = each.without(record, id)
      if (typeof left === 'string') throw new Refusal('still-needed', left)
      if (left === null) edit.remove(each.from, record.id)
      else edit.put(each.from, left)
    }
}

/** Who pointed where before an edit: by reference, then by what was pointed at, the ids of the records that did. */
type Pointers = Map<Reference<TableName>, ReadonlyMap<string, readonly string[]>>
const pointersOf = new WeakMap<Edit, Pointers>()

/** The records that point at a record by a reference, as they stand in the edit. */
function pointingAt(edit: Edit, each: Reference<TableName>, id: string): Records[TableName][] {
  const pointers = pointersOf.get(edit) ?? (new Map() as Pointers)
  pointersOf.set(edit, pointers)
  const before = pointers.get(each) ?? pointersBefore(edit, each)
  pointers.set(each, before)
  const written = edit.written(each.from).map((record) => record.id)
  return [...new Set([...(before.get(id) ?? []), ...written])]
    .map((from) => edit.get(each.from, from))
    .filter((record) => record !== undefined && each.ids(record).includes(id)) as Records[TableName][]
}

function pointersBefore(edit: Edit, each: Reference<TableName>): ReadonlyMap<string, readonly string[]> {
  const pointers = new Map<string, string[]>()
  for (const record of edit.before(each.from))
    for (const id of each.ids(record)) {
      const known = pointers.get(id)
      if (known) known.push(record.id)
      else pointers.set(id, [record.id])
    }
  return pointers
}
