import type { Client } from '../../contract/client.ts'
import type { Input } from '../../contract/operations.ts'
import type { PlanUpdate, PlanView } from '../../contract/views.ts'
import type { Finding } from '../../domain/checks/finding.ts'
import type { Records, TableName } from '../../domain/plan/plan.ts'
import { noMoney, type Pence } from '../../domain/values/money.ts'
import { gravestFirst } from '../../domain/values/severity.ts'
import { movedOn } from './movedOn.ts'

export type Command = Input<'plan.execute'>['command']

/** `saving` from the first keystroke until the file has it on disk; `failed` when it has not, with the sentence why. */
export type SaveState =
  { readonly state: 'saved' | 'saving' } | { readonly state: 'failed'; readonly why: string }

type Tables = { [T in TableName]: Map<string, Records[T]> }

/**
 * The open plan as the application last told it. Each update moves only what changed, and components listen to the
 * record, figure or list they show; the page works out nothing by itself.
 */
export class PlanStore {
  readonly id: string
  readonly #client: Client
  readonly #listeners = new Set<() => void>()
  readonly #unsent = new Set<() => void>()
  readonly #refused = new Set<symbol>()
  #view: PlanView
  #tables: Tables
  #lists = new Map<TableName, readonly Listed[]>()
  #allFindings: readonly Finding[] | null = null
  #findingsAbout = new Map<string, readonly Finding[]>()
  #queue: Promise<unknown> = Promise.resolve()
  #waiting = 0
  #failure: string | null = null
  #saveState: SaveState = { state: 'saved' }

  private constructor(client: Client, view: PlanView) {
    this.id = view.id
    this.#client = client
    this.#view = view
    this.#tables = tablesOf(view)
  }

  static async open(client: Client, id: string): Promise<PlanStore> {
    return new PlanStore(client, await client['plan.open']({ id }))
  }

  /** Makes one edit, after those before it. Rejects with a Refusal whose sentence belongs beside the field. */
  execute(command: Command): Promise<void> {
    return this.#enqueue(() =>
      this.#client['plan.execute']({ id: this.id, revision: this.#view.revision, command }),
    )
  }

  /** Makes an edit that an operation of its own works out, after those before it and what is still being typed. */
  carryOut(
    call: (client: Client, at: { readonly id: string; readonly revision: number }) => Promise<PlanUpdate>,
  ): Promise<void> {
    this.flush()
    return this.#enqueue(() => call(this.#client, { id: this.id, revision: this.#view.revision }))
  }

  undo(): Promise<void> {
    this.flush()
    return this.#enqueue(() => this.#client['plan.undo']({ id: this.id, revision: this.#view.revision }))
  }

  redo(): Promise<void> {
    return this.#enqueue(() => this.#client['plan.redo']({ id: this.id, revision: this.#view.revision }))
  }

  /** Fields hold what is being typed for a moment; this sends it at once. They say so through `holdUnsent`. */
  flush(): void {
    for (const send of [...this.#unsent]) send()
  }

  holdUnsent(send: () => void): () => void {
    this.#unsent.add(send)
    this.#tell()
    return () => {
      this.#unsent.delete(send)
      this.#tell()
    }
  }

  /** A field holds something typed that could not be saved; it says so until it is put right or taken back. */
  holdRefused(): () => void {
    const field = Symbol()
    this.#refused.add(field)
    this.#tell()
    return () => {
      this.#refused.delete(field)
      this.#tell()
    }
  }

  get hasUnsent(): boolean {
    return this.#unsent.size > 0 || this.#refused.size > 0 || this.#waiting > 0
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  get view(): PlanView {
    return this.#view
  }

  get saveState(): SaveState {
    return this.#saveState
  }

  record<T extends TableName>(table: T, id: string): Records[T] | undefined {
    return this.#tables[table].get(id)
  }

  /** A table's records in the order people put them. The same array until the table changes. */
  list<T extends TableName>(table: T): readonly Records[T][] {
    const kept = this.#lists.get(table)
    if (kept) return kept as readonly Records[T][]
    const list = [...this.#tables[table].values()].toSorted(byPosition)
    this.#lists.set(table, list)
    return list
  }

  /** Null while it is not known. */
  figure(name: string): Pence | null {
    const told = this.#view.figures[name]
    return told === undefined ? noMoney : told
  }

  /** The findings about `table/id`; about `table/` when something is missing from the list. Kept until one moves. */
  findings(record: string): readonly Finding[] {
    const own = this.#view.findings[record] ?? none
    const missing = (this.#view.findings[wholePlan] ?? none).filter(
      ({ table, recordId }) => `${table}/${recordId}` === record,
    )
    if (missing.length === 0) return own
    const kept = this.#findingsAbout.get(record) ?? [...missing, ...own]
    this.#findingsAbout.set(record, kept)
    return kept
  }

  /** Every finding, gravest first. The same array until a finding moves. */
  allFindings(): readonly Finding[] {
    this.#allFindings ??= Object.values(this.#view.findings).flat().toSorted(gravestFirst)
    return this.#allFindings
  }

  #enqueue(call: () => Promise<PlanUpdate>): Promise<void> {
    this.#waiting += 1
    this.#tell()
    const done = this.#queue.then(async () => {
      try {
        this.#apply(await call())
        this.#failure = null
      } catch (error) {
        await this.#recover(error)
        throw error
      } finally {
        this.#waiting -= 1
        this.#tell()
      }
    })
    this.#queue = done.catch(() => undefined)
    return done
  }

  #apply(update: PlanUpdate): void {
    for (const [table, records] of Map.groupBy(update.records, (record) => record.table))
      this.#moveTable(table, records)
    this.#moveFindings(update.findings)
    Object.assign(this.#view.figures, update.figures)
    const { revision, today, tasks, undo, redo } = update
    this.#view = {
      ...this.#view,
      revision,
      today,
      tasks,
      undo,
      redo,
      stepDates: update.stepDates ?? this.#view.stepDates,
    }
  }

  #moveTable(table: TableName, moved: PlanUpdate['records']): void {
    const records = this.#tables[table] as Map<string, Listed>
    const out = new Set(moved.flatMap(({ id }) => records.get(id) ?? []))
    const into = moved.flatMap(({ after }) => (after === null ? [] : [after as Listed]))
    for (const { id } of moved) records.delete(id)
    for (const record of into) records.set(record.id, record)
    const list = this.#lists.get(table)
    if (list) this.#lists.set(table, movedOn(list, out, into, byPosition))
  }

  #moveFindings(moved: PlanUpdate['findings']): void {
    const keys = Object.keys(moved)
    if (keys.length === 0) return
    const out = new Set(keys.flatMap((key) => this.#view.findings[key] ?? []))
    const all = this.#allFindings
    this.#allFindings = all && movedOn(all, out, Object.values(moved).flat(), gravestFirst)
    this.#findingsAbout = new Map()
    Object.assign(this.#view.findings, moved)
  }

  /** After somebody else's change the page shows the plan as it now is; a full disk or lock is told in the save state. */
  async #recover(error: unknown): Promise<void> {
    const { code, message } = error as { code?: string; message: string }
    if (code === 'stale') {
      this.#view = await this.#client['plan.open']({ id: this.id })
      this.#tables = tablesOf(this.#view)
      this.#lists = new Map()
      this.#allFindings = null
      this.#findingsAbout = new Map()
    } else if (code !== 'invalid-input') this.#failure = message
  }

  #tell(): void {
    this.#saveState = this.#stateOfSaving()
    for (const listener of this.#listeners) listener()
  }

  #stateOfSaving(): SaveState {
    if (this.#waiting > 0 || this.#unsent.size > 0) return { state: 'saving' }
    if (this.#failure !== null) return { state: 'failed', why: this.#failure }
    return this.#refused.size === 0 ? { state: 'saved' } : { state: 'failed', why: seeTheField }
  }
}

const seeTheField =
  'What was typed in one field has not been saved. Put it right there, or press Escape in it'
/** Where the findings about the plan as a whole are kept. */
const wholePlan = 'plan/'
const none: readonly Finding[] = []

/** A record as it stands in a list. */
interface Listed {
  readonly id: string
  readonly position?: number
}

const byPosition = (a: Listed, b: Listed): number =>
  (a.position ?? 0) - (b.position ?? 0) || (a.id < b.id ? -1 : 1)

const tablesOf = (view: PlanView): Tables =>
  Object.fromEntries(
    Object.entries(view.tables).map(([table, records]) => [
      table,
      new Map((records as readonly { id: string }[]).map((record) => [record.id, record])),
    ]),
  ) as unknown as Tables
