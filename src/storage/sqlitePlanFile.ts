import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import Database from 'better-sqlite3'
import { applyChange, changeBetween, type Change, type MovablePlan } from '../domain/editing/change.ts'
import { emptyPlan, tableNames, tables, type Plan, type TableName } from '../domain/plan/plan.ts'
import type { PlanDetails } from '../domain/plan/setUp.ts'
import { brokenReferences } from '../domain/editing/references.ts'
import type { Entry, JournalProof, PlanFile, Sealed, TrailEntry } from '../services/ports.ts'
import { columnsOf, toRecord, toRow, type Row } from './columns.ts'
import { migrate, refuseAltered, refuseForeign, upToDateForReading } from './format.ts'
import { Journal } from './journal.ts'
import { inWords, problems } from './problems.ts'

/** How long to wait for another program to let go of the file, in milliseconds. */
const patience = 2_000

/** One plan in one SQLite file. See docs/file-format.md. */
export class SqlitePlanFile implements PlanFile {
  readonly readOnly: boolean
  readonly #db: Database.Database
  readonly #path: string
  readonly #identity: string
  readonly #name: string
  readonly #journal: Journal
  readonly #writers: ReadonlyMap<TableName, Database.Statement>
  readonly #removers: ReadonlyMap<TableName, Database.Statement>

  private constructor(path: string, db: Database.Database, readOnly: boolean) {
    this.#db = db
    this.#path = path
    this.#identity = identityOf(path)
    this.#name = basename(path)
    this.readOnly = readOnly
    this.#journal = new Journal(db)
    this.#writers = new Map(tableNames.map((table) => [table, db.prepare(upsert(table))]))
    this.#removers = new Map(
      tableNames.map((table) => [table, db.prepare(`delete from ${table} where id = ?`)]),
    )
  }

  /** Makes a new plan file whose first entry makes the plan. Nothing may be there yet. */
  static create(path: string, first: Entry): SqlitePlanFile {
    return inWords(basename(path), () => {
      const db = connect(path, false)
      migrate(db, path)
      const file = new SqlitePlanFile(path, db, false)
      file.commit(0, first)
      return file
    })
  }

  /** Opens a plan file, read-only where it may not be written. Refuses in a sentence what is not a whole plan. */
  static open(path: string): SqlitePlanFile {
    const name = basename(path)
    if (!existsSync(path)) throw problems.missing(name)
    return inWords(name, () => {
      refuseForeign(path)
      const readOnly = !isWritable(path)
      let db = connect(path, readOnly)
      try {
        if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') throw problems.damaged(name)
        if (readOnly) db = upToDateForReading(db)
        else migrate(db, path)
        refuseAltered(db, path)
        return new SqlitePlanFile(path, db, readOnly)
      } catch (error) {
        db.close()
        throw error
      }
    })
  }

  /** Whose plan a file holds, read without looking at the rest of it. */
  static peek(path: string): PlanDetails {
    const name = basename(path)
    return inWords(name, () => {
      refuseForeign(path)
      // Read and write: a file left half-written by a crash mends itself when it is opened so.
      const db = connect(path, !isWritable(path))
      try {
        const row = db.prepare("select * from plan where id = 'plan'").get() as Row | undefined
        const details = row && recordOf('plan', row)
        if (!details) throw problems.damaged(name)
        return details as PlanDetails
      } finally {
        db.close()
      }
    })
  }

  load(): { plan: MovablePlan; last: Sealed } {
    return inWords(this.#name, () => {
      const plan = emptyPlan()
      for (const table of tableNames) this.#loadTable(plan, table)
      if (!plan.plan.has('plan') || !plan.packs.has('pack') || brokenReferences(plan).length > 0)
        throw problems.damaged(this.#name)
      return { plan, last: this.#journal.last() }
    })
  }

  commit(revision: number, entry: Entry): Sealed | 'stale' {
    if (this.readOnly) throw problems.readOnly(this.#name)
    this.#refuseGone()
    return inWords(this.#name, () =>
      this.#db
        .transaction(() => {
          const last = this.#journal.last()
          if (last.number !== revision) return 'stale'
          this.#write(entry.change)
          return this.#journal.append(entry, last)
        })
        .immediate(),
    )
  }

  last(): Sealed {
    this.#refuseGone()
    return inWords(this.#name, () => this.#journal.last())
  }

  trail(): readonly TrailEntry[] {
    return inWords(this.#name, () => this.#journal.trail())
  }

  changeAt(number: number): Change {
    return inWords(this.#name, () => this.#journal.changeAt(number)) ?? this.#refuseDamaged()
  }

  planAt(number: number): Plan {
    return inWords(this.#name, () => {
      if (!this.#journal.reaches(number)) throw problems.noEntry(this.#name, number)
      return this.#made(number)
    })
  }

  prove(): JournalProof {
    return inWords(this.#name, () => {
      const proof = this.#journal.prove()
      if (!proof.intact) return proof
      const elsewhere = this.#changedOutside()
      return elsewhere === null ? proof : { intact: false, entries: proof.entries, ...elsewhere }
    })
  }

  close(): void {
    this.#db.close()
  }

  /** Makes the plan again out of the journal and names the first record that the file has otherwise. */
  #changedOutside(): { brokenAt: number; reason: string } | null {
    const made = this.#made(this.#journal.last().number)
    const [first] = changeBetween(made, this.load().plan)
    if (!first) return null
    const where = `${first.table}, ${first.id}`
    return {
      brokenAt: this.#journal.last().number,
      reason: `A record was changed without an entry: ${where}`,
    }
  }

  /** The plan that the journal's entries make, up to and with the one of that number. */
  #made(number: number): MovablePlan {
    const made = emptyPlan()
    for (const change of this.#journal.changes(number)) applyChange(made, change ?? this.#refuseDamaged())
    return made
  }

  /** An open file that is renamed or replaced can still be written to, but nobody would find what was written. */
  #refuseGone(): void {
    if (identityOf(this.#path) !== this.#identity) throw problems.gone(this.#name)
  }

  #write(change: Change): void {
    for (const { table, id, after } of change) {
      if (after === null) this.#removers.get(table)?.run(id)
      else this.#writers.get(table)?.run(toRow(table, after))
    }
  }

  #loadTable(plan: MovablePlan, table: TableName): void {
    const records = plan[table] as Map<string, unknown>
    for (const row of this.#db.prepare(`select * from ${table}`).iterate() as Iterable<Row>)
      records.set(String(row['id']), recordOf(table, row) ?? this.#refuseDamaged())
  }

  #refuseDamaged(): never {
    throw problems.damaged(this.#name)
  }
}

/** Tells whether a path still leads to the same file; empty when it leads nowhere. */
function identityOf(path: string): string {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false })
  return stats ? `${stats.dev}/${stats.ino}` : ''
}

/** A row as its record, or null where it is not what the table holds. */
function recordOf(table: TableName, row: Row): unknown {
  try {
    return tables[table].safeParse(toRecord(table, row)).data ?? null
  } catch {
    return null
  }
}

/**
 * Whether a file may be written to, by its own mark, its folder's and this person's rights: what is written is first
 * noted in a file beside it. On Windows the mark of a folder says something else.
 */
function isWritable(path: string): boolean {
  const marked = process.platform === 'win32' ? [path] : [path, dirname(path)]
  try {
    for (const each of [path, dirname(path)]) accessSync(each, constants.W_OK)
    return marked.every((each) => (statSync(each).mode & 0o222) !== 0)
  } catch {
    return false
  }
}

function connect(path: string, readonly: boolean): Database.Database {
  const db = new Database(path, { readonly, timeout: patience })
  // One whole file at rest, safe to copy and to keep on a network drive; every commit on disk before it is told.
  if (!readonly) db.pragma('journal_mode = delete')
  db.pragma('synchronous = full')
  db.pragma('foreign_keys = on')
  db.pragma('trusted_schema = off')
  return db
}

function upsert(table: TableName): string {
  const columns = columnsOf(table)
  const others = columns.filter((column) => column !== 'id')
  return `insert into ${table} (${columns.join(', ')}) values (${columns.map((column) => `@${column}`).join(', ')})
    on conflict (id) do update set ${others.map((column) => `${column} = excluded.${column}`).join(', ')}`
}
