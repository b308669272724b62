import { createHash } from 'node:crypto'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contentText, contentTextsBefore } from '../../src/domain/plan/content.ts'
import { Refusal } from '../../src/domain/refusal.ts'
import { addDays, type PlainDate } from '../../src/domain/values/date.ts'
import { pence } from '../../src/domain/values/money.ts'
import type { PlanSession } from '../../src/services/planSession.ts'
import { departuresOf, recordReprofile } from '../../src/services/reprofiles.ts'
import { explainHandlers } from '../../src/services/explainWork.ts'
import {
  approveVersion,
  compareVersions,
  contentHash,
  contentHashes,
  previewRestore,
  restoreVersion,
  saveVersion,
} from '../../src/services/versions.ts'
import { SqlitePlanFile } from '../../src/storage/sqlitePlanFile.ts'
import { addAll, line, source, step } from '../fixtures/builders.ts'
import { approval } from '../fixtures/versions.ts'
import { newPlanFile, openSession } from '../fixtures/files.ts'
import { anyCommand } from '../fixtures/randomCommands.ts'

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')
const revision = (session: PlanSession): number => session.last.number
const save = (session: PlanSession, title: string) =>
  saveVersion(session, digest, { revision: revision(session), title, note: '' })
const onlyVersion = (session: PlanSession) => {
  const [version] = session.plan.versions.values()
  if (!version) throw new Error('There is no version')
  return version
}

function withLine(session: PlanSession): void {
  const commands = addAll({
    sources: [source('g', { name: 'Grant', allocation: pence(1_000_00) })],
    lines: [line('l', { g: '100' }, [100_00, 0, 0, 0])],
  })
  session.execute(revision(session), { type: 'batch', title: 'Begin', commands })
}

test('a version says when, by whom, of which entry and of what, and survives a restart', () => {
  const path = newPlanFile()
  const session = openSession(path, 'finance')
  withLine(session)
  save(session, ' Sent to the board ')
  session.close()
  const again = openSession(path)
  expect(onlyVersion(again)).toMatchObject({
    title: 'Sent to the board',
    at: '2026-11-21T09:00:00.000Z',
    person: 'finance',
    entry: 2,
    contentHash: digest(contentText(again.plan)),
    approved: false,
  })
  expect(again.view().undo).toBe('add version “Sent to the board”')
})

test('a version cannot have a title that another has, nor be saved on a view that is no longer so', () => {
  const session = openSession(newPlanFile())
  save(session, 'One')
  expect(() => save(session, 'one')).toThrow('There is already a version called “One”')
  expect(() => saveVersion(session, digest, { revision: 1, title: 'Two', note: '' })).toThrow(
    'You now see it',
  )
})

test('the plan at the time of a version is the plan as it was then, and the same digest again', () => {
  fc.assert(
    fc.property(
      fc.array(anyCommand, { maxLength: 6 }),
      fc.array(anyCommand, { maxLength: 6 }),
      (early, late) => {
        const session = openSession(newPlanFile())
        for (const command of early) tryTo(() => session.execute(revision(session), command))
        const then = contentText(session.plan)
        save(session, 'V')
        const saved = [...session.plan.versions.values()].find(({ title }) => title === 'V')
        if (!saved) throw new Error('The version was not saved')
        const { entry, contentHash: hash } = saved
        for (const command of late) tryTo(() => session.execute(revision(session), command))
        expect(contentText(session.planAt(entry))).toBe(then)
        expect(contentHash(session.planAt(entry), digest)).toBe(hash)
      },
    ),
    { numRuns: 20 },
  )
})

test('going back is one step named after the version; undoing it gives the state before', () => {
  const path = newPlanFile()
  const session = openSession(path)
  withLine(session)
  save(session, 'Agreed')
  const { id, contentHash: agreed } = onlyVersion(session)
  session.execute(revision(session), { type: 'line.setQuarter', id: 'l', quarter: 1, amount: pence(1) })
  session.execute(revision(session), { type: 'line.remove', id: 'l' })
  const before = contentText(session.plan)
  const update = restoreVersion(session, revision(session), id)
  expect(update.undo).toBe('go back to version “Agreed”')
  expect(update.figures['source/g/planned']).toBe(100_00)
  expect(contentHash(session.plan, digest)).toBe(agreed)
  expect([...session.plan.versions.keys()]).toEqual([id])
  session.undo(revision(session))
  expect(contentText(session.plan)).toBe(before)
  session.redo(revision(session))
  expect(contentHash(session.plan, digest)).toBe(agreed)
  session.close()
  const file = SqlitePlanFile.open(path)
  expect(file.prove()).toMatchObject({ intact: true, entries: 8 })
  expect(file.trail().map(({ title }) => title)).toContain('go back to version “Agreed”')
})

test('what going back would do is told beforehand: what was spent since stays, and a line that goes takes its spending', () => {
  const session = openSession(newPlanFile())
  withLine(session)
  save(session, 'Agreed')
  const { id } = onlyVersion(session)
  const commands = addAll({ lines: [line('m', { g: '100' }, [1, 1, 1, 1])] })
  session.execute(revision(session), { type: 'batch', title: 'More', commands })
  for (const lineId of ['l', 'm'])
    session.execute(revision(session), {
      type: 'actual.add',
      record: { ...spent, id: `a-${lineId}`, lineId },
    })
  expect(previewRestore(session, id)).toEqual({
    areas: [{ area: 'Budget lines', added: 0, removed: 1, changed: 0 }],
    goesAlong: [expect.stringContaining('Spending of £7 (1 entry)')],
  })
  restoreVersion(session, revision(session), id)
  expect([...session.plan.actuals.keys()]).toEqual(['a-l'])
  expect(previewRestore(session, id)).toEqual({ areas: [], goesAlong: [] })
  session.undo(revision(session))
  expect([...session.plan.actuals.keys()]).toEqual(['a-l', 'a-m'])
})

test('going back to where one is writes nothing; on a view that is no longer so it is refused', () => {
  const session = openSession(newPlanFile())
  save(session, 'Now')
  const { id } = onlyVersion(session)
  expect(restoreVersion(session, 2, id).revision).toBe(2)
  expect(() => restoreVersion(session, 1, id)).toThrow('You now see it as it is')
  expect(() => restoreVersion(session, 2, 'gone')).toThrow('This version is no longer in the plan')
})

test('a version of an entry that its file does not have is told as such, never taken for the plan as it is', () => {
  const path = newPlanFile()
  const session = openSession(path)
  withLine(session)
  save(session, 'Agreed')
  const { id } = onlyVersion(session)
  session.execute(revision(session), { type: 'version.approve', id, approval })
  session.close()
  new Database(path).exec('update versions set entry = 99').close()
  const altered = openSession(path)
  const sentence = 'does not hold everything up to entry 99, so what the plan said then cannot be told'
  expect(() => compareVersions(altered, id, null)).toThrow(sentence)
  expect(() => restoreVersion(altered, revision(altered), id)).toThrow(sentence)
  expect(() => departuresOf(altered)).toThrow(sentence)
  const why = { title: 'Later', reason: '', approval: '', approvedOn: null }
  expect(() => recordReprofile(altered, revision(altered), why)).toThrow(sentence)
  expect(altered.plan.lines.size).toBe(1)
})

test('two versions, or a version and the plan as it is, are held against each other', () => {
  const session = openSession(newPlanFile())
  withLine(session)
  save(session, 'First')
  const { id: first } = onlyVersion(session)
  session.execute(revision(session), { type: 'line.setQuarter', id: 'l', quarter: 1, amount: pence(150_00) })
  save(session, 'Second')
  const second = [...session.plan.versions.keys()].find((id) => id !== first) ?? ''
  session.execute(revision(session), { type: 'source.remove', id: 'g' })
  const between = compareVersions(session, first, second)
  expect(between.areas).toEqual([{ area: 'Budget lines', added: 0, removed: 0, changed: 1 }])
  expect(between.figures.find((each) => each.figure === 'source/g/remaining')).toEqual({
    figure: 'source/g/remaining',
    label: 'Grant, remaining',
    before: 900_00,
    after: 850_00,
  })
  expect(compareVersions(session, second, first).records[0]?.fields[0]).toMatchObject({
    before: '£150',
    after: '£100',
  })
  // A source that is gone is still called by its name.
  expect(compareVersions(session, first, null).figures.map(({ label }) => label)).toContain('Grant, planned')
  expect(compareVersions(session, second, second)).toEqual({ areas: [], records: [], untold: 0, figures: [] })
})

test('a figure is explained as a version had it', async () => {
  const session = openSession(newPlanFile())
  withLine(session)
  save(session, 'Agreed')
  const { id: versionId } = onlyVersion(session)
  session.execute(revision(session), { type: 'line.setQuarter', id: 'l', quarter: 1, amount: pence(1) })
  const explained = explainHandlers(() => session)['plan.explain']
  const asked = { id: 'plan', figure: 'source/g/planned' }
  expect(await explained({ ...asked, state: { versionId } })).toMatchObject({
    title: 'Grant, planned, in version “Agreed”',
    amount: 100_00,
  })
  expect(await explained(asked)).toMatchObject({ title: 'Grant, planned', amount: 1 })
  expect(() => explained({ ...asked, state: { versionId: 'gone' } })).toThrow('no longer in the plan')
})

test('only the first thousand records that differ are told, and how many are not', () => {
  const session = openSession(newPlanFile())
  save(session, 'Empty')
  const lines = Array.from({ length: 1_200 }, (_, number) => line(`l${number}`, {}, [1, 0, 0, 0]))
  session.execute(revision(session), { type: 'batch', title: 'Paste', commands: addAll({ lines }) })
  const { records, untold, areas } = compareVersions(session, onlyVersion(session).id, null)
  expect([records.length, untold, areas[0]?.added]).toEqual([1_000, 200, 1_200])
})

function tryTo(work: () => unknown): void {
  try {
    work()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
  }
}

const spent = {
  postId: null,
  trainingId: null,
  sourceId: null,
  quarter: 1,
  amount: pence(7_00),
  note: '',
  chargedTo: null,
} as const
const whatIf = { id: 'w', position: 0, title: 'A cut', note: '', adjustments: [] }
const saysTheSame = (session: PlanSession): boolean =>
  contentHashes(session.plan, digest).includes(onlyVersion(session).contentHash)

test('keeping a what-if, and closing a quarter, leaves the plan as it was approved; changing a cost does not', () => {
  const session = openSession(newPlanFile())
  withLine(session)
  save(session, 'Agreed')
  session.execute(revision(session), { type: 'scenario.add', record: whatIf })
  session.execute(revision(session), { type: 'inYear.close', quarters: 1 })
  expect(saysTheSame(session)).toBe(true)
  session.execute(revision(session), { type: 'line.setQuarter', id: 'l', quarter: 1, amount: pence(1) })
  expect(saysTheSame(session)).toBe(false)
})

test('marking a step of the timetable done leaves the plan as it was approved; moving its date does not', () => {
  const session = openSession(newPlanFile())
  const { today } = session
  session.execute(revision(session), { type: 'step.add', record: step('s', { date: today }) })
  save(session, 'Agreed')
  approveVersion(session, { revision: revision(session), versionId: onlyVersion(session).id, approval })
  session.execute(revision(session), { type: 'step.change', id: 's', fields: { doneOn: today } })
  expect(saysTheSame(session)).toBe(true)
  expect(previewRestore(session, onlyVersion(session).id).areas).toEqual([])
  session.execute(revision(session), { type: 'step.change', id: 's', fields: { date: addDays(today, 1) } })
  expect(saysTheSame(session)).toBe(false)
})

test.each([
  ['that a step was done was', 0],
  ['what-ifs were', 1],
] as const)(
  'a version saved when %s a part of what a plan says is held against the plan in that way',
  (_, rule) => {
    const path = newPlanFile()
    const session = openSession(path)
    withLine(session)
    const done = step('s', { doneOn: session.today })
    session.execute(revision(session), { type: 'step.add', record: done })
    session.execute(revision(session), { type: 'scenario.add', record: whatIf })
    save(session, 'Agreed')
    session.close()
    const made = new Database(path)
    made.prepare('update versions set contentHash = ?').run(digest(contentTextsBefore(session.plan)[rule]))
    made.close()
    const old = openSession(path)
    expect(onlyVersion(old).contentHash).not.toBe(contentHash(old.plan, digest))
    expect(saysTheSame(old)).toBe(true)
    old.execute(revision(old), { type: 'line.setQuarter', id: 'l', quarter: 1, amount: pence(1) })
    expect(saysTheSame(old)).toBe(false)
  },
)

test('an approval is kept in the file with who gave it, and refused for a day to come', () => {
  const path = newPlanFile()
  const session = openSession(path)
  withLine(session)
  save(session, 'Agreed')
  const { id: versionId } = onlyVersion(session)
  const approve = (on: PlainDate) =>
    approveVersion(session, { revision: revision(session), versionId, approval: { ...approval, on } })
  expect(() => approve(addDays(session.today, 1))).toThrow('has not come yet')
  approve(addDays(session.today, -3))
  expect(onlyVersion(session).approval?.on).toBe(addDays(session.today, -3))
  approve(session.today)
  session.close()
  const reopened = openSession(path)
  expect(onlyVersion(reopened)).toMatchObject({
    approved: true,
    approval: { by: 'Partnership board', on: reopened.today, reference: 'Minute 7' },
  })
  reopened.execute(revision(reopened), { type: 'version.withdraw' })
  expect(onlyVersion(reopened)).toMatchObject({ approved: false, approval: null })
  expect(reopened.prove().intact).toBe(true)
})
