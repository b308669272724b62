import { copyFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import { createClient } from '../../src/contract/client.ts'
import { pence } from '../../src/domain/values/money.ts'
import { addAll, line, source, step } from '../fixtures/builders.ts'
import { plainDate } from '../../src/domain/values/date.ts'
import { clock, newFolder, newPlanFile, openSession } from '../fixtures/files.ts'

const adding = (id: string) =>
  addAll({ sources: [source(id)] })[0] ?? { type: 'need.remove' as const, id: '' }

test('two people with the same file open cannot overwrite each other', () => {
  const path = newPlanFile()
  const [lead, finance] = [openSession(path, 'lead'), openSession(path, 'finance')]
  lead.execute(1, adding('a'))
  expect(() => finance.execute(1, adding('b'))).toThrow('changed in another window or by someone else')
  expect([...finance.plan.sources.keys()]).toEqual(['a'])
  finance.execute(finance.view().revision, adding('b'))
  expect([...lead.view().tables.sources].map(({ id }) => id).toSorted()).toEqual(['a', 'b'])
})

test('an edit made on an older view is refused, and changes nothing', () => {
  const session = openSession(newPlanFile())
  session.execute(1, adding('a'))
  expect(() => session.execute(1, adding('b'))).toThrow('You now see it as it is')
  expect(session.last.number).toBe(2)
})

test('an edit that changes nothing writes nothing', () => {
  const session = openSession(newPlanFile())
  session.execute(1, adding('a'))
  const update = session.execute(2, { type: 'source.change', id: 'a', fields: { name: 'Source a' } })
  expect(update).toMatchObject({ revision: 2, records: [], figures: {}, findings: {} })
})

test('what is overdue follows the day, in a program left open overnight', () => {
  let today = plainDate('2026-11-23')
  const session = openSession(newPlanFile(), 'lead', { ...clock, today: () => today })
  const [add] = addAll({ steps: [step('t', { date: plainDate('2026-11-23') })] })
  if (add) session.execute(1, add)
  expect(session.view().findings).not.toHaveProperty('steps/t')
  today = plainDate('2026-11-24')
  const update = session.execute(2, { type: 'section.write', section: { id: 'summary', text: 'New day' } })
  expect(update.findings['steps/t']?.map(({ check }) => check)).toEqual(['T5'])
  today = plainDate('2026-11-23')
  const back = session.execute(3, {
    type: 'section.write',
    section: { id: 'summary', text: 'Clock put back' },
  })
  expect(back.findings['steps/t']).toEqual([])
  today = plainDate('2026-11-24')
  expect(session.view().stepDates['t']?.urgency).toBe('overdue')
  expect(session.view().findings['steps/t']?.map(({ check }) => check)).toEqual(['T5'])
})

test('a file that was replaced under the program is opened anew, and nothing is written to the old one', async () => {
  const folder = newFolder()
  const app = createApp({
    plansFolder: folder,
    resourcesFolder: join(import.meta.dirname, '../../resources'),
  })
  const client = createClient(app.send)
  const path = join(folder, 'plan.trplan')
  copyFileSync(newPlanFile(), path)
  const id = app.openFile(path)
  await client['plan.open']({ id })
  copyFileSync(newPlanFile(), `${path}.new`)
  renameSync(`${path}.new`, path)
  await expect(client['plan.execute']({ id, revision: 1, command: adding('a') })).rejects.toMatchObject({
    code: 'gone',
  })
  const { revision } = await client['plan.open']({ id })
  expect(await client['plan.execute']({ id, revision, command: adding('a') })).toMatchObject({ revision: 2 })
  rmSync(path)
  await expect(client['plan.open']({ id })).rejects.toMatchObject({ code: 'missing' })
  app.close()
})

test('what is read is the plan as it is now, whoever changed it', async () => {
  const folder = newFolder()
  const options = { plansFolder: folder, resourcesFolder: join(import.meta.dirname, '../../resources') }
  const path = join(folder, 'plan.trplan')
  copyFileSync(newPlanFile(), path)
  const [mine, theirs] = [createApp(options), createApp(options)]
  const id = mine.openFile(path)
  const client = createClient(mine.send)
  const before = await client['plan.check']({ id, stage: 'drafting' })
  await createClient(theirs.send)['plan.execute']({
    id: theirs.openFile(path),
    revision: 1,
    command: adding('a'),
  })
  expect((await client['plan.exchange']({ id })).tables.sources).toHaveLength(1)
  expect((await client['plan.check']({ id, stage: 'drafting' })).warnings).toBe(before.warnings + 1)
  mine.close()
  theirs.close()
})

test('what rests on an allocation that is not known is not told as if it were nought', async () => {
  const folder = newFolder()
  const app = createApp({
    plansFolder: folder,
    resourcesFolder: join(import.meta.dirname, '../../resources'),
  })
  const client = createClient(app.send)
  const id = app.openFile(newPlanFile())
  const sources = [source('known', { allocation: pence(100) }), source('unknown')]
  const commands = addAll({ sources, lines: [line('l', { unknown: '100' }, [7, 0, 0, 0])] })
  await client['plan.execute']({ id, revision: 1, command: { type: 'batch', title: 'Add', commands } })
  const told = Object.fromEntries(
    (await client['plan.figures']({ id })).map((each) => [each.name, each.pence]),
  )
  expect(told).toMatchObject({
    'source/known/remaining': 100,
    'source/unknown/planned': 7,
    'plan/planned': 7,
  })
  for (const name of ['plan/available', 'plan/remaining', 'source/unknown/remaining'])
    expect(told).toHaveProperty([name], null)
  app.close()
})
