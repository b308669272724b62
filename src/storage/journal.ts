import { createHash } from 'node:crypto'
import type Database from 'better-sqlite3'
import type { Change } from '../domain/editing/change.ts'
import { readChange } from './readChange.ts'
import type { Entry, JournalProof, Sealed, TrailEntry } from '../services/ports.ts'

interface JournalRow {
  readonly number: number
  readonly at: string
  readonly person: string
  readonly kind: string
  readonly target: number | null
  readonly title: string
  readonly command: string
  readonly change: string
  readonly hash: string
}

/** The append-only record of every step, each entry sealed with a hash over itself and the seal before it. */
export class Journal {
  readonly #insert: Database.Statement
  readonly #last: Database.Statement
  readonly #trail: Database.Statement
  readonly #change: Database.Statement
  readonly #all: Database.Statement
  readonly #upTo: Database.Statement
  readonly #made: Database.Statement
  readonly #count: Database.Statement

  constructor(db: Database.Database) {
    this.#insert = db.prepare(
      `insert into journal (at, person, kind, target, title, command, change, hash)
       values (@at, @person, @kind, @target, @title, @command, @change, @hash)`,
    )
    this.#last = db.prepare('select number, hash from journal order by number desc limit 1')
    this.#trail = db.prepare('select number, kind, target, title, at, person from journal order by number')
    this.#change = db.prepare('select change from journal where number = ?').pluck()
    this.#upTo = db.prepare('select change from journal where number <= ? order by number').pluck()
    this.#count = db.prepare('select count(*) from journal where number <= ?').pluck()
    this.#all = db.prepare('select * from journal order by number')
    // SQLite remembers the highest number it gave, even when the entry is gone.
    this.#made = db.prepare("select seq from sqlite_sequence where name = 'journal'").pluck()
  }

  last(): Sealed {
    return (this.#last.get() as Sealed | undefined) ?? { number: 0, hash: '' }
  }

  /** Adds an entry after the one that is the last, sealed with it. */
  append(entry: Entry, last: Sealed): Sealed {
    const row = {
      ...entry,
      command: JSON.stringify(entry.command ?? null),
      change: JSON.stringify(entry.change),
    }
    const hash = seal(last.hash, row)
    const { lastInsertRowid } = this.#insert.run({ ...row, hash })
    return { number: Number(lastInsertRowid), hash }
  }

  trail(): readonly TrailEntry[] {
    return this.#trail.all() as TrailEntry[]
  }

  /** What an entry did, checked against the records' schemas; null when it is not what a journal holds. */
  changeAt(number: number): Change | null {
    return readChange(String(this.#change.get(number)))
  }

  /** Whether an entry is there, and every one before it. */
  reaches(number: number): boolean {
    return number > 0 && this.#count.get(number) === number
  }

  /** Every change up to an entry, in the order made; null in the place of one that cannot be read. */
  *changes(upTo: number): Iterable<Change | null> {
    for (const change of this.#upTo.iterate(upTo)) yield readChange(String(change))
  }

  /** Walks the chain from the first entry and names the first that was altered, removed or put in. */
  prove(): JournalProof {
    let before = ''
    let entries = 0
    for (const row of this.#all.iterate() as IterableIterator<JournalRow>) {
      const brokenAt = row.number
      if (brokenAt !== entries + 1)
        return { intact: false, entries, brokenAt, reason: `Entry ${entries + 1} is not there` }
      if (seal(before, row) !== row.hash)
        return {
          intact: false,
          entries,
          brokenAt,
          reason: `Entry ${brokenAt} was altered after it was written`,
        }
      before = row.hash
      entries += 1
    }
    if (this.#made.get() !== entries)
      return { intact: false, entries, brokenAt: entries + 1, reason: `Entry ${entries + 1} is not there` }
    return { intact: true, entries, lastHash: before }
  }
}

function seal(before: string, row: Omit<JournalRow, 'number' | 'hash'>): string {
  const { at, person, kind, target, title, command, change } = row
  return createHash('sha256')
    .update(JSON.stringify([before, at, person, kind, target, title, command, change]))
    .digest('hex')
}
