import { closeSync, copyFileSync, openSync, readSync } from 'node:fs'
import { basename } from 'node:path'
import Database from 'better-sqlite3'
import { migrations } from './migrations/all.ts'
import { problems } from './problems.ts'

/** Marks a SQLite file as a Ringfence plan: the letters RFPL. */
export const applicationId = 0x5246504c

/** Reads the file's own header, so that a foreign or newer file is refused before SQLite touches it. */
export function refuseForeign(path: string, formats = migrations.length): void {
  const header = Buffer.alloc(100)
  const file = openSync(path, 'r')
  try {
    const length = readSync(file, header, 0, 100, 0)
    if (length < 100 || header.toString('latin1', 0, 16) !== 'SQLite format 3\0')
      throw problems.notAPlan(basename(path))
  } finally {
    closeSync(file)
  }
  if (header.readUInt32BE(68) !== applicationId) throw problems.notAPlan(basename(path))
  if (header.readUInt32BE(60) > formats) throw problems.newer(basename(path))
}

/** Refuses a file with a trigger or view of somebody else's: it could change what is written behind the journal's back. */
export function refuseAltered(db: Database.Database, path: string): void {
  own ??= triggersOfANewPlan()
  if (triggersOf(db) !== own) throw problems.altered(basename(path))
}

let own: string | undefined

function triggersOfANewPlan(): string {
  const db = new Database(':memory:')
  for (const migration of migrations) db.exec(migration)
  const triggers = triggersOf(db)
  db.close()
  return triggers
}

const triggersOf = (db: Database.Database): string =>
  JSON.stringify(
    db.prepare("select name, sql from sqlite_schema where type in ('trigger', 'view') order by name").all(),
  )

/** Brings a plan file to the newest format. The file as it was is kept beside it first, unless it is new. */
export function migrate(db: Database.Database, path: string, steps: readonly string[] = migrations): void {
  const version = db.pragma('user_version', { simple: true }) as number
  if (version === steps.length) return
  if (version > 0) copyFileSync(path, `${path}.before-format-${steps.length}`)
  bringUp(db, version, steps)
}

/**
 * A plan file that may only be read, as it would be in the newest format: itself where it is, or else a copy in memory,
 * for which the one given is closed.
 */
export function upToDateForReading(db: Database.Database): Database.Database {
  const version = db.pragma('user_version', { simple: true }) as number
  if (version === migrations.length) return db
  const copy = new Database(db.serialize())
  db.close()
  bringUp(copy, version, migrations)
  return copy
}

function bringUp(db: Database.Database, version: number, steps: readonly string[]): void {
  db.transaction(() => {
    for (const migration of steps.slice(version)) db.exec(migration)
    db.pragma(`application_id = ${applicationId}`)
    db.pragma(`user_version = ${steps.length}`)
  }).immediate()
}
