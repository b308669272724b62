import Database from 'better-sqlite3'

/** One durable SQLite commit of one row and nothing else: what no durable edit can be faster than. */
export function bareCommit(path: string): { commit: () => void; close: () => void } {
  const db = new Database(path)
  db.pragma('journal_mode = delete')
  db.pragma('synchronous = full')
  db.exec('create table t (id integer primary key, amount integer) strict; insert into t values (1, 0)')
  const update = db.prepare('update t set amount = amount + 1 where id = 1')
  const commit = db.transaction(() => {
    update.run()
  })
  return {
    commit: () => {
      commit.immediate()
    },
    close: () => {
      db.close()
    },
  }
}
