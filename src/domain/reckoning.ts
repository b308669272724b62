import { daysOffOf } from './calendar.ts'
import type { Change, RecordChange } from './change.ts'
import { checkPlan } from './checks/planAsAWhole.ts'
import { checkRecord } from './checks/checkRecord.ts'
import type { CheckContext } from './checks/context.ts'
import { Findings } from './findings.ts'
import { Ledger, type Posting } from './ledger.ts'
import { tableNames, type Plan, type Records, type TableName } from './plan.ts'
import { overPlanned, unallocated } from './standings.ts'
import { linePostings, sourcePostings } from './postings.ts'
import { referred } from './references.ts'
import type { PlainDate } from './values/date.ts'
import { figure } from './values/figure.ts'
import { pence, type Pence } from './values/money.ts'

type Key = `${TableName}/${string}`
const keyOf = (table: TableName, id: string): Key => `${table}/${id}`
const wholePlan = 'plan/'

/**
 * Everything derived from a plan: the figures and the findings. Reckoned in full once; after that each change moves only
 * what hangs on the records it touched. A property test holds the moved state to a fresh reckoning.
 */
export class Reckoning {
  readonly ledger = new Ledger()
  readonly findings = new Findings()
  readonly #plan: Plan
  readonly #today: PlainDate
  readonly #pointingAt = new Map<Key, Set<Key>>()
  #daysOff: ReadonlyMap<string, string>

  /** `plan` is the open plan itself: it is moved on by its holder before `follow` is told of the change. */
  constructor(plan: Plan, today: PlainDate) {
    this.#plan = plan
    this.#today = today
    this.#daysOff = daysOffOf(plan)
    this.#reckonEverything()
  }

  /** The figure of that name, in pence. */
  figure(name: string): Pence {
    if (name === figure.remaining) return this.#difference(figure.available, figure.planned())
    if (name === figure.overPlanned) return overPlanned(this.#plan, this.ledger)
    if (name === figure.unallocated) return unallocated(this.#plan, this.ledger)
    const source = /^source\/(.+)\/remaining$/.exec(name)?.[1]
    if (source !== undefined)
      return this.#difference(figure.sourceAvailable(source), figure.sourcePlanned(source))
    return this.ledger.total(name)
  }

  /** Every figure there is, by name, including what remains of each source. */
  figures(): ReadonlyMap<string, Pence> {
    return this.#named(new Set(this.ledger.figures()))
  }

  /** The figures and the records whose findings moved since this was last asked. */
  takeMoved(): { readonly figures: ReadonlyMap<string, Pence>; readonly findings: ReadonlySet<string> } {
    return { figures: this.#named(this.ledger.takeMoved()), findings: this.findings.takeMoved() }
  }

  /** Moves figures and findings on after the plan was moved on by this change. */
  follow(change: Change): void {
    const touched = new Set(change.map(({ table }) => table))
    if (touched.has('packs')) this.#reckonEverything()
    else for (const record of change) this.#point(record)
    if (touched.has('closures')) this.#daysOff = daysOffOf(this.#plan)
    const affected = this.#affectedBy(change, touched)
    for (const key of affected) this.#post(key)
    for (const key of affected) this.#check(key)
    this.findings.set(wholePlan, checkPlan(this.#context()))
  }

  #reckonEverything(): void {
    this.#daysOff = daysOffOf(this.#plan)
    this.#pointingAt.clear()
    const keys: Key[] = []
    for (const table of tableNames)
      for (const record of this.#plan[table].values()) {
        this.#pointFrom(table, record, 'add')
        keys.push(keyOf(table, record.id))
      }
    for (const key of keys) this.#post(key)
    for (const key of keys) this.#check(key)
    this.findings.set(wholePlan, checkPlan(this.#context()))
  }

  /** The records whose figures or findings may move: those touched, and what they hang together with. */
  #affectedBy(change: Change, touched: ReadonlySet<TableName>): ReadonlySet<Key> {
    const affected = new Set<Key>()
    for (const { table, id, before, after } of change) {
      affected.add(keyOf(table, id))
      if (before !== null) this.#addReferred(affected, table, before)
      if (after !== null) this.#addReferred(affected, table, after)
      if (bindsOthers(table, before, after)) this.#addPointing(affected, keyOf(table, id))
    }
    // Few records, bound together by rules rather than by references: a baseline by another grant, papers by a meeting.
    if (touched.has('sources')) for (const id of this.#plan.sources.keys()) affected.add(keyOf('sources', id))
    if (touched.has('steps') || touched.has('closures'))
      for (const id of this.#plan.steps.keys()) affected.add(keyOf('steps', id))
    return affected
  }

  /** What a record points at, and what that lies inside: a line moves its source and every grant around it. */
  #addReferred(affected: Set<Key>, table: TableName, record: Records[TableName]): void {
    for (const [target, id] of referred(table, record)) {
      const key = keyOf(target, id)
      if (affected.has(key)) continue
      affected.add(key)
      const found = this.#plan[target].get(id)
      if (found && target === 'sources') this.#addReferred(affected, target, found)
    }
  }

  /** What points at a record, and what points at that: the lines of a ring-fence inside a changed grant. */
  #addPointing(affected: Set<Key>, key: Key): void {
    for (const pointing of this.#pointingAt.get(key) ?? []) {
      affected.add(pointing)
      // A ring-fence never lies inside itself, so this ends.
      if (pointing.startsWith('sources/')) this.#addPointing(affected, pointing)
    }
  }

  #post(key: Key): void {
    const [table, id] = parts(key)
    if (table === 'lines') this.ledger.post(key, this.#postingsOf('lines', id, linePostings))
    if (table === 'sources') this.ledger.post(key, this.#postingsOf('sources', id, sourcePostings))
  }

  #postingsOf<T extends TableName>(
    table: T,
    id: string,
    postings: (plan: Plan, record: Records[T]) => readonly Posting[],
  ): readonly Posting[] {
    const record = this.#plan[table].get(id)
    return record ? postings(this.#plan, record) : []
  }

  #check(key: Key): void {
    const [table, id] = parts(key)
    const record = this.#plan[table].get(id)
    this.findings.set(key, record ? checkRecord(this.#context(), table, record) : [])
  }

  #context(): CheckContext {
    return {
      plan: this.#plan,
      ledger: this.ledger,
      today: this.#today,
      daysOff: this.#daysOff,
      pointingAt: (table, id) => this.#pointingAt.get(keyOf(table, id)) ?? new Set(),
    }
  }

  #point({ table, before, after }: RecordChange): void {
    if (before) this.#pointFrom(table, before, 'delete')
    if (after) this.#pointFrom(table, after, 'add')
  }

  #pointFrom(table: TableName, record: Records[TableName], how: 'add' | 'delete'): void {
    for (const [target, id] of referred(table, record)) {
      const key = keyOf(target, id)
      const pointing = this.#pointingAt.get(key) ?? new Set()
      pointing[how](keyOf(table, record.id))
      this.#pointingAt.set(key, pointing)
    }
  }

  #named(names: ReadonlySet<string>): ReadonlyMap<string, Pence> {
    const named = new Map<string, Pence>()
    for (const name of names) {
      named.set(name, this.figure(name))
      const source = /^source\/([^/]+)\/(?:available|planned)$/.exec(name)?.[1]
      const remaining = source === undefined ? null : figure.sourceRemaining(source)
      if (remaining !== null) named.set(remaining, this.figure(remaining))
      if (name === figure.available || name === figure.planned())
        named.set(figure.remaining, this.figure(figure.remaining))
    }
    if ([...named.keys()].some((name) => name.startsWith('source/')))
      for (const name of [figure.overPlanned, figure.unallocated]) named.set(name, this.figure(name))
    return named
  }

  #difference(from: string, less: string): Pence {
    return pence(this.ledger.total(from) - this.ledger.total(less))
  }
}

/** The fields of a source or intervention on which other records' figures and findings rest. */
const binding: { readonly [T in TableName]?: readonly (keyof Records[T])[] } = {
  sources: ['name', 'parentId', 'grantId', 'inPlan'],
  interventions: ['title', 'itemId'],
}

function bindsOthers(
  table: TableName,
  before: Records[TableName] | null,
  after: Records[TableName] | null,
): boolean {
  const fields: readonly string[] | undefined = binding[table]
  if (!fields) return false
  if (before === null || after === null) return true
  return fields.some(
    (field) => (before as Record<string, unknown>)[field] !== (after as Record<string, unknown>)[field],
  )
}

function parts(key: Key): [TableName, string] {
  const slash = key.indexOf('/')
  return [key.slice(0, slash) as TableName, key.slice(slash + 1)]
}
