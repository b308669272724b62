import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'

type Row = Readonly<Record<string, unknown>>

/** The plan files of a folder. */
export const planFiles = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.trplan'))
    .map((name) => join(folder, name))

/** The only plan file of a folder. */
export function onlyPlanFile(folder: string): string {
  const [path, ...others] = planFiles(folder)
  if (path === undefined || others.length > 0) throw new Error(`There is not exactly one plan in ${folder}`)
  return path
}

/** What is on disk now, read by nobody's leave: the program is not asked. */
export function onDisk(path: string, query: string, ...given: readonly unknown[]): readonly Row[] {
  const db = new Database(path, { readonly: true, timeout: 2_000 })
  try {
    return db.prepare(query).all(...given) as readonly Row[]
  } finally {
    db.close()
  }
}

/** The first column of the first row. */
export const valueOnDisk = (path: string, query: string, ...given: readonly unknown[]): unknown =>
  Object.values(onDisk(path, query, ...given)[0] ?? {})[0]

/** Changes a plan file behind the program's back, as another program would. */
export function meddle(path: string, sql: string): void {
  const db = new Database(path)
  db.exec(sql)
  db.close()
}

/** Holds a plan file as another program would that writes to it. Gives what lets it go. */
export function holdLock(path: string): () => void {
  const db = new Database(path)
  db.exec('begin immediate')
  return () => {
    db.exec('rollback')
    db.close()
  }
}

/** Damages what the history holds of a step, and leaves the plan as it stands and what guards the history alone. */
export function damageHistory(path: string, entry: number): void {
  const guards = onDisk(
    path,
    "select name, sql from sqlite_master where type = 'trigger' and tbl_name = 'journal'",
  )
  meddle(
    path,
    [
      ...guards.map(({ name }) => `drop trigger ${String(name)}`),
      `update journal set change = 'unreadable' where number = ${entry}`,
      ...guards.map(({ sql }) => String(sql)),
    ].join(';\n'),
  )
}
