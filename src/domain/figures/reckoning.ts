import { daysOffOf } from '../timetable/calendar.ts'
import { bindsOthers, boundByRules, renames, restsEverywhere } from './bearing.ts'
import type { Change, RecordChange } from '../editing/change.ts'
import { approvalDate } from '../checks/approvalDate.ts'
import { checkPlan } from '../checks/planAsAWhole.ts'
import { checkRecord } from '../checks/checkRecord.ts'
import type { CheckContext } from '../checks/context.ts'
import { Findings } from '../checks/findings.ts'
import { Ledger } from './ledger.ts'
import { postingsOf } from './posters.ts'
import { tableNames, type Plan, type Records, type TableName } from '../plan/plan.ts'
import { costOf, isCostTable, type CostTable } from '../costs/cost.ts'
import { derivedFigure, derivedOf, derivedOfSource } from './derived.ts'
import { isUnknown, mayBeUnknown, unknownWithPost, unknownWithSource } from './known.ts'
import type { Entered } from '../inYear/notEntered.ts'
import { Likeness } from '../costs/likeness.ts'
import { actualEntries, costPostings, entriesIn, postAnnualPosting } from './postings.ts'
import { keyOf, partsOfKey, type RecordKey } from '../plan/recordKey.ts'
import { referred } from '../editing/references.ts'
import type { PlainDate } from '../values/date.ts'
import type { Pence } from '../values/money.ts'

const wholePlan = 'plan/'

/**
 * Everything derived from a plan: the figures and the findings. Reckoned in full once; after that each change moves only
 * what hangs on the records it touched. A property test holds the moved state to a fresh reckoning.
 */
export class Reckoning {
  readonly ledger = new Ledger()
  /** Counts entries of spending, which are no money. */
  readonly #entries = new Ledger()
  readonly findings = new Findings()
  readonly #plan: Plan
  #today: PlainDate
  #approval: PlainDate
  readonly #pointingAt = new Map<RecordKey, Set<RecordKey>>()
  readonly #likeness = new Likeness()
  /** Records reckoned since figures were last told on which figures hang that may move though no total does. */
  readonly #hanging = new Set<RecordKey>()
  /** Figures that no total tells by itself, as they were last told. */
  readonly #told = new Map<string, Pence | null>()
  #daysOff: ReadonlyMap<string, string>

  /** `plan` is the open plan itself: it is moved on by its holder before `follow` is told of the change. */
  constructor(plan: Plan, today: PlainDate) {
    this.#plan = plan
    this.#today = today
    this.#daysOff = daysOffOf(plan)
    this.#approval = approvalDate(this.#context())
    this.#reckonEverything()
  }

  get today(): PlainDate {
    return this.#today
  }

  /** Goes on on another day, on which other things are overdue and vacancies can be filled no sooner than later. */
  turnTo(today: PlainDate): void {
    this.#today = today
    this.#reckonEverything()
  }

  /** How many entries of spending a source and the ring-fences inside it have in a quarter. */
  readonly entries: Entered['entries'] = (sourceId, quarter) =>
    this.#entries.total(entriesIn(sourceId, quarter))

  /** The figure of that name, in pence. What is not known yet counts for nothing in it. */
  figure(name: string): Pence {
    return derivedFigure(this.#plan, this.ledger, name) ?? this.ledger.total(name)
  }

  readonly #amount = (name: string): Pence => this.figure(name)

  /** The figure as people are told it: null while it is not known. */
  told(name: string): Pence | null {
    return isUnknown(this.#plan, name, this.#amount) ? null : this.figure(name)
  }

  /** Every figure there is as people are told it, by name, including what remains of each source and what is not known. */
  figures(): ReadonlyMap<string, Pence | null> {
    const names = new Set(this.ledger.figures())
    for (const derived of [...names].flatMap(derivedOf)) names.add(derived)
    const { sources, posts } = this.#plan
    const hanging = [
      ...[...sources.keys()].flatMap(unknownWithSource),
      ...[...posts.keys()].flatMap(unknownWithPost),
    ]
    for (const name of hanging) if (isUnknown(this.#plan, name, this.#amount)) names.add(name)
    return new Map([...names].map((name) => [name, this.told(name)]))
  }

  /** The figures, and the records whose findings, are not what they were when this was last asked. */
  takeMoved(): {
    readonly figures: ReadonlyMap<string, Pence | null>
    readonly findings: ReadonlySet<string>
  } {
    const moved = [...this.ledger.takeMoved()]
    const figures = new Map<string, Pence | null>()
    for (const name of moved) if (!mayBeUnknown(name)) figures.set(name, this.ledger.total(name))
    const others = [
      ...moved.flatMap(derivedOf),
      ...moved.filter(mayBeUnknown),
      ...[...this.#hanging].flatMap(hangingOn),
    ]
    this.#hanging.clear()
    for (const name of new Set(others)) {
      const amount = this.told(name)
      const before = this.#told.get(name)
      if (amount === (before === undefined ? 0 : before)) continue
      this.#told.set(name, amount)
      figures.set(name, amount)
    }
    return { figures, findings: this.findings.takeMoved() }
  }

  /** Moves figures and findings on after the plan was moved on by this change. */
  follow(change: Change): void {
    const touched = new Set(change.map(({ table }) => table))
    if (change.some(restsEverywhere)) this.#reckonEverything()
    else for (const record of change) this.#point(record)
    if (touched.has('closures')) this.#daysOff = daysOffOf(this.#plan)
    const affected = this.#affectedBy(change, touched)
    const naming = this.#namingThoseIn(change)
    for (const key of affected) this.#post(key)
    for (const key of this.#withTheirLike(affected.union(naming))) this.#check(key)
    this.findings.set(wholePlan, checkPlan(this.#context()))
  }

  #reckonEverything(): void {
    this.#daysOff = daysOffOf(this.#plan)
    this.#approval = approvalDate(this.#context())
    this.#pointingAt.clear()
    const keys: RecordKey[] = []
    for (const table of tableNames)
      for (const record of this.#plan[table].values()) {
        this.#pointFrom(table, record, 'add')
        keys.push(keyOf(table, record.id))
      }
    for (const key of keys) this.#post(key)
    this.#likeness.takeMoved()
    for (const key of keys) this.#check(key)
    this.findings.set(wholePlan, checkPlan(this.#context()))
  }

  /** The records whose figures or findings may move: those touched, and what they hang together with. */
  #affectedBy(change: Change, touched: ReadonlySet<TableName>): ReadonlySet<RecordKey> {
    const affected = new Set<RecordKey>()
    for (const record of change) {
      const { table, id, before, after } = record
      affected.add(keyOf(table, id))
      if (before !== null) this.#addReferred(affected, table, before)
      if (after !== null) this.#addReferred(affected, table, after)
      if (bindsOthers(record)) this.#addPointing(affected, keyOf(table, id))
    }
    for (const [tables, others] of boundByRules)
      if (tables.some((table) => touched.has(table))) this.#addAll(affected, others)
    if (touched.has('steps') && this.#approvalMoved()) this.#addAll(affected, ['posts'])
    // A cost says something about what pays for it and about its intervention, whatever moved it.
    for (const key of [...affected]) this.#addReferredByCost(affected, key)
    return affected
  }

  #addAll(affected: Set<RecordKey>, tables: readonly TableName[]): void {
    for (const table of tables) for (const id of this.#plan[table].keys()) affected.add(keyOf(table, id))
  }

  /** Whether the plan can be approved on another day than before, on which every vacancy waits. */
  #approvalMoved(): boolean {
    const before = this.#approval
    this.#approval = approvalDate(this.#context())
    return this.#approval !== before
  }

  /** What is to be worded anew because a record it names is called otherwise: only where something was found. */
  #namingThoseIn(change: Change): ReadonlySet<RecordKey> {
    const hanging = new Set<RecordKey>()
    for (const record of change)
      if (renames(record)) this.#addPointing(hanging, keyOf(record.table, record.id))
    for (const key of [...hanging]) this.#addReferredByCost(hanging, key)
    return new Set([...hanging].filter((key) => this.findings.about(key).length > 0))
  }

  /** A finding about a cost may name another that looks like it, and the money that pays for that one. */
  #withTheirLike(affected: ReadonlySet<RecordKey>): ReadonlySet<RecordKey> {
    const all = new Set([...affected, ...this.#likeness.takeMoved()])
    for (const key of affected) for (const alike of this.#likeness.of(key)) all.add(alike)
    return all
  }

  /** What a record points at, and what that lies inside: a line moves its source and every grant around it. */
  #addReferred(affected: Set<RecordKey>, table: TableName, record: Records[TableName]): void {
    for (const [target, id] of referred(table, record)) {
      const key = keyOf(target, id)
      if (affected.has(key)) continue
      affected.add(key)
      const found = this.#plan[target].get(id)
      if (found && target === 'sources') this.#addReferred(affected, target, found)
    }
  }

  /** What points at a record, and what points at that: the costs of a ring-fence inside a changed grant, and what was spent on them. */
  #addPointing(affected: Set<RecordKey>, key: RecordKey): void {
    for (const pointing of this.#pointingAt.get(key) ?? []) {
      affected.add(pointing)
      // Nothing lies inside itself, so this ends.
      const [table] = partsOfKey(pointing)
      if (table === 'sources' || isCostTable(table)) this.#addPointing(affected, pointing)
    }
  }

  #addReferredByCost(affected: Set<RecordKey>, key: RecordKey): void {
    const [table, id] = partsOfKey(key)
    const cost = isCostTable(table) ? this.#plan[table].get(id) : undefined
    if (cost) this.#addReferred(affected, table, cost)
  }

  #post(key: RecordKey): void {
    const [table, id] = partsOfKey(key)
    if (table === 'sources' || table === 'posts') this.#hanging.add(key)
    if (isCostTable(table)) this.#postCost(key, table, id)
    else {
      const postings = postingsOf(this.#plan, table, id, this.#today)
      if (postings) this.ledger.post(key, postings)
      if (table === 'actuals') this.#postEntries(key, id)
    }
  }

  #postCost(key: RecordKey, table: CostTable, id: string): void {
    const cost = costOf(this.#plan, table, id, this.#today)
    this.#likeness.set(key, cost)
    const annual = table === 'posts' ? postAnnualPosting(this.#plan, id) : []
    this.ledger.post(key, cost ? [...costPostings(this.#plan, cost), ...annual] : [])
  }

  #postEntries(key: RecordKey, id: string): void {
    const actual = this.#plan.actuals.get(id)
    this.#entries.post(key, actual ? actualEntries(this.#plan, actual) : [])
  }

  #check(key: RecordKey): void {
    const [table, id] = partsOfKey(key)
    const record = this.#plan[table].get(id)
    this.findings.set(key, record ? checkRecord(this.#context(), table, record) : [])
  }

  #context(): CheckContext {
    return {
      plan: this.#plan,
      ledger: this.ledger,
      entries: this.entries,
      today: this.#today,
      daysOff: this.#daysOff,
      pointingAt: (table, id) => this.#pointingAt.get(keyOf(table, id)) ?? new Set(),
      alike: (table, id) => this.#likeness.of(keyOf(table, id)),
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
}

/** The figures that may move with what is said of a source or a post though no total does. */
function hangingOn(key: RecordKey): readonly string[] {
  const [table, id] = partsOfKey(key)
  return table === 'posts' ? unknownWithPost(id) : [...derivedOfSource(id), ...unknownWithSource(id)]
}
