import {
  chmodSync,
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { decide } from '../../src/domain/editing/command.ts'
import { tables, tableNames } from '../../src/domain/plan/plan.ts'
import { applicationId, migrate } from '../../src/storage/format.ts'
import { migrations } from '../../src/storage/migrations/all.ts'
import { SqlitePlanFile } from '../../src/storage/sqlitePlanFile.ts'
import { addAll, line, planOf, source } from '../fixtures/builders.ts'
import { entry, newFolder, newPlanFile } from '../fixtures/files.ts'

const someSource = decide(
  planOf(),
  addAll({ sources: [source('s')] })[0] ?? { type: 'need.remove', id: '' },
).change

describe('the tables', () => {
  const db = new Database(newPlanFile())
  test.each(tableNames)('%s has a column for every field of its record, and no other', (table) => {
    const columns = (db.pragma(`table_info(${table})`) as { name: string }[]).map((column) => column.name)
    expect(columns.toSorted()).toEqual(Object.keys(tables[table].def.innerType.shape).toSorted())
  })
  test('are strict', () => {
    const strict = db
      .prepare('select name from pragma_table_list where strict = 0 and type = ? and name not like ?')
      .pluck()
    expect(strict.all('table', 'sqlite%')).toEqual([])
  })
  test('the file says what it is', () => {
    expect(db.pragma('application_id', { simple: true })).toBe(applicationId)
    expect(db.pragma('user_version', { simple: true })).toBe(migrations.length)
    expect(db.pragma('journal_mode', { simple: true })).toBe('delete')
  })
})

describe('the journal', () => {
  test('cannot be rewritten or cut', () => {
    const db = new Database(newPlanFile())
    expect(() => db.exec(`update journal set person = 'someone else'`)).toThrow('append-only')
    expect(() => db.exec('delete from journal')).toThrow('append-only')
  })
  const altered = (sql: string) => {
    const path = newPlanFile()
    const file = SqlitePlanFile.open(path)
    for (const revision of [1, 2]) file.commit(revision, entry(someSource))
    file.close()
    const db = new Database(path)
    const triggers = db.prepare("select sql from sqlite_schema where type = 'trigger'").pluck().all()
    db.exec('drop trigger journalIsNeverChanged; drop trigger journalIsNeverCut')
    db.exec(sql)
    db.exec(triggers.join(';'))
    db.close()
    return SqlitePlanFile.open(path)
  }
  const tampered = (sql: string) => altered(sql).prove()
  test('proves itself whole', () => {
    expect(tampered('select 1')).toMatchObject({ intact: true, entries: 3 })
  })
  test.each([
    ['a person', `update journal set person = 'x' where number = 2`, 2],
    ['a change', `update journal set change = '[]' where number = 1`, 1],
    ['a removed entry', 'delete from journal where number = 2', 3],
    ['its last entry', 'delete from journal where number = 3', 3],
    ['a record behind its back', 'update sources set allocation = 5', 3],
    ['a record put in behind its back', `insert into sections values ('summary', 'Words')`, 3],
    ['a time', `update journal set at = '2020-01-01' where number = 3`, 3],
  ])('shows that %s was tampered with', (_, sql, brokenAt) => {
    expect(tampered(sql)).toMatchObject({ intact: false, brokenAt })
  })
  test('gives the plan as it was after each entry, and no plan for one that is not there', () => {
    const file = altered('select 1')
    expect([1, 2, 3].map((number) => file.planAt(number).sources.size)).toEqual([0, 1, 1])
    const sentence = /^The history in plan.trplan does not hold everything up to entry \d+, so .* Go back/
    for (const number of [0, 4, 99]) expect(() => file.planAt(number)).toThrow(sentence)
  })
  test('gives no plan that is made without one of its entries', () => {
    const file = altered('delete from journal where number = 2')
    expect(file.planAt(1).sources.size).toBe(0)
    for (const number of [2, 3]) expect(() => file.planAt(number)).toThrow('what the plan said then cannot')
  })
})

describe('a commit', () => {
  test('is refused when the file has moved on, and leaves it as it was', () => {
    const path = newPlanFile()
    const [mine, theirs] = [SqlitePlanFile.open(path), SqlitePlanFile.open(path)]
    expect(mine.commit(1, entry(someSource))).toMatchObject({ number: 2 })
    expect(theirs.commit(1, entry([]))).toBe('stale')
    expect(theirs.load().last.number).toBe(2)
  })
  test('is all or nothing', () => {
    const file = SqlitePlanFile.open(newPlanFile())
    const dangling = line('l', {}, [1, 0, 0, 0], { interventionId: 'gone' })
    expect(() =>
      file.commit(1, entry([...someSource, { table: 'lines', id: 'l', before: null, after: dangling }])),
    ).toThrow()
    expect(file.load().plan.sources.size).toBe(0)
    expect(file.last().number).toBe(1)
  })
})

describe('what is not a plan is refused in words, and left as it is', () => {
  const folder = newFolder()
  const refused = (name: string, make: (path: string) => void) => {
    const path = join(folder, name)
    make(path)
    const before = existsSync(path) ? readFileSync(path) : null
    const open = () => SqlitePlanFile.open(path).load()
    return {
      open,
      untouched: () => (before === null ? !existsSync(path) : readFileSync(path).equals(before)),
    }
  }
  test.each<[string, (path: string) => void, string]>([
    ['missing.trplan', () => undefined, 'is not there any more'],
    [
      'empty.trplan',
      (path) => {
        writeFileSync(path, '')
      },
      'is not a Ringfence plan',
    ],
    [
      'letter.trplan',
      (path) => {
        writeFileSync(path, 'Dear Sir or Madam, '.repeat(50))
      },
      'is not a Ringfence plan',
    ],
    [
      'other.trplan',
      (path) => {
        new Database(path).exec('create table t (a)').close()
      },
      'is not a Ringfence plan',
    ],
    [
      'newer.trplan',
      (path) => {
        copyFileSync(newPlanFile(), path)
        new Database(path).exec('pragma user_version = 999').close()
      },
      'made by a newer version',
    ],
    [
      'cut.trplan',
      (path) => {
        copyFileSync(newPlanFile(), path)
        truncateSync(path, 5_000)
      },
      'is damaged',
    ],
    [
      'odd.trplan',
      (path) => {
        copyFileSync(newPlanFile(), path)
        new Database(path).exec(`update plan set authorities = 'nonsense'`).close()
      },
      'is damaged',
    ],
    [
      'headless.trplan',
      (path) => {
        copyFileSync(newPlanFile(), path)
        new Database(path).exec('delete from plan').close()
      },
      'is damaged',
    ],
  ])('%s', (name, make, sentence) => {
    const { open, untouched } = refused(name, make)
    expect(open).toThrow(new RegExp(`^${name} .*${sentence}`))
    expect(untouched()).toBe(true)
  })
})

test('a read-only file can be read, and says so when it is to be changed', () => {
  const path = newPlanFile()
  chmodSync(path, 0o444)
  const file = SqlitePlanFile.open(path)
  expect(file.readOnly).toBe(true)
  expect(file.load().plan.plan.size).toBe(1)
  expect(() => file.commit(1, entry([]))).toThrow('plan.trplan is read-only, so this change was not made')
})

describe('an older file that may not be written to is read as it would be in the newest format', () => {
  const olderPlanFile = () => {
    const path = join(newFolder(), 'older.trplan')
    copyFileSync(newPlanFile(), path)
    const db = new Database(path)
    db.exec(
      'alter table versions drop column approval; alter table plan drop column keyDecisionFrom; alter table steps drop column follows; alter table steps drop column waitsFor; alter table interventions drop column ambitions; drop table ambitions; pragma user_version = 2',
    )
    const columns = Object.keys(tables.versions.def.innerType.shape).filter((each) => each !== 'approval')
    db.prepare(
      `insert into versions (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`,
    ).run(...columns.map((column) => ({ id: 'v', position: 1, entry: 1, approved: 1 })[column] ?? 'words'))
    db.close()
    return path
  }
  const opened = (path: string) => {
    const before = readFileSync(path)
    const file = SqlitePlanFile.open(path)
    expect(file.readOnly).toBe(true)
    expect(file.load().plan.versions.get('v')).toMatchObject({ approved: true, approval: null })
    expect(file.last().number).toBe(1)
    expect(() => file.commit(1, entry([]))).toThrow('older.trplan is read-only')
    file.close()
    expect(readFileSync(path).equals(before)).toBe(true)
    expect(readdirSync(dirname(path))).toEqual(['older.trplan'])
  }
  test('by its own mark', () => {
    const path = olderPlanFile()
    chmodSync(path, 0o444)
    opened(path)
  })
  test.skipIf(process.platform === 'win32')('by the mark of its folder', () => {
    const path = olderPlanFile()
    chmodSync(dirname(path), 0o555)
    opened(path)
    chmodSync(dirname(path), 0o755)
  })
})

test('a file another program is writing to is waited for, then refused in words', { timeout: 20_000 }, () => {
  const path = newPlanFile()
  const file = SqlitePlanFile.open(path)
  const other = new Database(path)
  other.exec('begin exclusive')
  expect(() => file.commit(1, entry([]))).toThrow('plan.trplan is in use by another program')
  other.exec('rollback')
  expect(file.commit(1, entry([]))).toMatchObject({ number: 2 })
})

test('a file that was replaced, renamed or deleted while it was open is not written to', () => {
  const path = newPlanFile()
  const file = SqlitePlanFile.open(path)
  renameSync(path, `${path}.old`)
  expect(() => file.commit(1, entry([]))).toThrow('moved, renamed or replaced while it was open')
  copyFileSync(newPlanFile(), path)
  expect(() => file.commit(1, entry([]))).toThrow('Open it from where it is now')
  rmSync(path)
  renameSync(`${path}.old`, path)
  expect(file.commit(1, entry([]))).toMatchObject({ number: 2 })
})

test('an older file is brought up to date, and kept as it was beside it', () => {
  const path = newPlanFile()
  const db = new Database(path)
  migrate(db, path, [...migrations, 'create table later (id text primary key) strict'])
  expect(db.pragma('user_version', { simple: true })).toBe(migrations.length + 1)
  const kept = new Database(`${path}.before-format-${migrations.length + 1}`, { readonly: true })
  expect(kept.pragma('user_version', { simple: true })).toBe(migrations.length)
  expect(dirname(kept.name)).toBe(dirname(path))
})

test('every shipped migration is as it was when it shipped', async () => {
  const { createHash } = await import('node:crypto')
  const hashes = migrations.map((sql) => createHash('sha256').update(sql).digest('hex').slice(0, 16))
  expect(hashes).toMatchInlineSnapshot(`
    [
      "a071f7149b90ab3f",
      "608c37ad62ced8d6",
      "3ac0632afc63b1f7",
      "e7959ec71bb62566",
      "aead06e5941fa961",
    ]
  `)
})

test('a trigger planted in the file keeps it from being opened', () => {
  const path = newPlanFile()
  new Database(path)
    .exec('create trigger planted after insert on journal begin update lines set amount = 1; end')
    .close()
  expect(() => SqlitePlanFile.open(path)).toThrow('plan.trplan was altered by another program')
})

test('a journal entry that is no change any more is not undone', () => {
  const path = newPlanFile()
  const db = new Database(path)
  const triggers = db.prepare("select sql from sqlite_schema where type = 'trigger'").pluck().all()
  db.exec(`drop trigger journalIsNeverChanged; update journal set change = '[{"table":"lines","id":"x"}]'`)
  db.exec(String(triggers.find((sql) => String(sql).includes('journalIsNeverChanged'))))
  db.close()
  expect(() => SqlitePlanFile.open(path).changeAt(1)).toThrow('is damaged')
})

test('a file left half-written by a crash is whole again when its name is next read', () => {
  const path = newPlanFile()
  const writing = new Database(path)
  writing.exec(
    `begin immediate; pragma cache_spill = 1; pragma cache_size = 1; update plan set title = 'Half'`,
  )
  const spill = "insert into closures values (hex(randomblob(8)), '2027-01-01', hex(randomblob(2000)))"
  writing.exec(Array.from({ length: 200 }, () => spill).join(';'))
  const crashed = join(newFolder(), 'crashed.trplan')
  copyFileSync(path, crashed)
  copyFileSync(`${path}-journal`, `${crashed}-journal`)
  writing.exec('rollback')
  expect(SqlitePlanFile.peek(crashed).title).toBe('Test plan')
  expect(SqlitePlanFile.open(crashed).load().plan.closures.size).toBe(0)
})
