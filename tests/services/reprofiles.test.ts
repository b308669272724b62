import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { isLogged } from '../../src/domain/inYear/reprofile.ts'
import { addDays } from '../../src/domain/values/date.ts'
import { pence } from '../../src/domain/values/money.ts'
import type { PlanSession } from '../../src/services/planSession.ts'
import { departuresOf, recordReprofile } from '../../src/services/reprofiles.ts'
import { approveVersion, saveVersion } from '../../src/services/versions.ts'
import { addAll, intervention, line, source } from '../fixtures/builders.ts'
import { approval, reprofile } from '../fixtures/versions.ts'
import { clock, newPlanFile, openSession } from '../fixtures/files.ts'

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')
const now = (session: PlanSession): number => session.last.number
const why = { title: 'Later start', reason: 'The nurse starts in July', approval: '', approvedOn: null }

const nothing = { figures: [], costs: [], moreCosts: 0, notKept: '' }

/** A plan with £100 on harm reduction in the first quarter, saved and approved so. */
function approvedPlan(): PlanSession {
  const session = openSession(newPlanFile())
  const commands = addAll({
    sources: [source('g', { name: 'Grant', allocation: pence(1_000_00) })],
    interventions: [intervention('i', { itemId: 'C1.1' }), intervention('j', { itemId: 'JOBS' })],
    lines: [line('l', { g: '100' }, [100_00, 0, 0, 0], { interventionId: 'i' })],
  })
  session.execute(1, { type: 'batch', title: 'Begin', commands })
  saveVersion(session, digest, { revision: now(session), title: 'Agreed', note: '' })
  const [id = ''] = session.plan.versions.keys()
  session.execute(now(session), { type: 'version.approve', id, approval })
  return session
}

test('without an approved version there is nothing to depart from', () => {
  const session = openSession(newPlanFile())
  expect(departuresOf(session)).toEqual({
    versionId: null,
    departures: nothing,
    logged: false,
    log: {},
  })
  expect(() => recordReprofile(session, 1, why)).toThrow('No version is approved yet')
})

test('a program left open overnight knows what day it is when a departure is recorded, and refuses a day to come', () => {
  const path = newPlanFile()
  let day = clock.today()
  const session = openSession(path, 'lead', { ...clock, today: () => day })
  const commands = addAll({ lines: [line('l', {}, [100_00, 0, 0, 0])] })
  session.execute(1, { type: 'batch', title: 'Begin', commands })
  saveVersion(session, digest, { revision: now(session), title: 'Agreed', note: '' })
  const [versionId = ''] = session.plan.versions.keys()
  day = addDays(day, 1)
  approveVersion(session, { revision: now(session), versionId, approval: { ...approval, on: day } })
  session.execute(now(session), { type: 'line.setQuarter', id: 'l', quarter: 1, amount: pence(1) })
  day = addDays(day, 1)
  expect(() => recordReprofile(session, now(session), { ...why, approvedOn: addDays(day, 1) })).toThrow(
    'has not come yet',
  )
  recordReprofile(session, now(session), { ...why, approval: 'The board', approvedOn: day })
  expect([...session.plan.reprofiles.values()]).toMatchObject([{ date: day, approvedOn: day }])
})

test('money moved between quarters and categories is a departure by source, with names', () => {
  const session = approvedPlan()
  session.execute(now(session), { type: 'line.setQuarter', id: 'l', quarter: 1, amount: pence(40_00) })
  session.execute(now(session), { type: 'line.setQuarter', id: 'l', quarter: 3, amount: pence(60_00) })
  session.execute(now(session), { type: 'line.change', id: 'l', fields: { interventionId: 'j' } })
  const { departures, logged } = departuresOf(session)
  expect(logged).toBe(false)
  expect(departures.figures.map(({ figure, before, after }) => [figure, before, after])).toEqual([
    ['source/g/planned/q1', 100_00, 40_00],
    ['source/g/planned/q3', 0, 60_00],
    ['source/g/category/C1/planned', 100_00, 0],
    ['source/g/category/C9/planned', 0, 100_00],
    ['intervention/i/planned', 100_00, 0],
    ['intervention/j/planned', 0, 100_00],
  ])
  expect(departures.figures[0]?.label).toBe('Grant, planned, April to June')
})

test('money moved between interventions of one category, and a source cut or raised, are departures too', () => {
  const session = approvedPlan()
  const other = { id: 'j', fields: { itemId: 'C1.2' } } as const
  session.execute(now(session), { type: 'intervention.change', ...other })
  session.execute(now(session), { type: 'line.change', id: 'l', fields: { interventionId: 'j' } })
  session.execute(now(session), { type: 'source.change', id: 'g', fields: { allocation: pence(900_00) } })
  const { departures } = departuresOf(session)
  expect(departures.figures.map(({ label, before, after }) => [label, before, after])).toEqual([
    ['Grant, available', 1_000_00, 900_00],
    ['Intervention i, planned', 100_00, 0],
    ['Intervention j, planned', 0, 100_00],
  ])
  // What nobody knows now is not told as a sum.
  session.execute(now(session), { type: 'source.change', id: 'g', fields: { allocation: null } })
  expect(departuresOf(session).departures.figures).toHaveLength(2)
})

test('a re-profile keeps what it moved, on its day, and the same is not recorded twice', () => {
  const session = approvedPlan()
  expect(() => recordReprofile(session, now(session), why)).toThrow('The money is planned as it was approved')
  session.execute(now(session), { type: 'line.setQuarter', id: 'l', quarter: 1, amount: pence(40_00) })
  recordReprofile(session, now(session), why)
  const [record] = session.plan.reprofiles.values()
  const [versionId] = session.plan.versions.keys()
  expect(record).toMatchObject({ ...why, date: '2026-11-21', versionId })
  expect(record?.moves).toHaveLength(5)
  expect(departuresOf(session)).toMatchObject({
    logged: true,
    log: { [record?.id ?? '']: { figures: { length: 4 }, costs: { length: 1 } } },
  })
  expect(() => recordReprofile(session, now(session), why)).toThrow('says all of this already')
  session.execute(now(session), { type: 'line.setQuarter', id: 'l', quarter: 2, amount: pence(60_00) })
  expect(departuresOf(session).logged).toBe(false)
  recordReprofile(session, now(session), { ...why, title: 'And again' })
  expect(session.plan.reprofiles.size).toBe(2)
})

test('back at the approved plan after a re-profile there is something to record again', () => {
  const session = approvedPlan()
  session.execute(now(session), { type: 'line.setQuarter', id: 'l', quarter: 1, amount: pence(40_00) })
  recordReprofile(session, now(session), why)
  session.execute(now(session), { type: 'line.setQuarter', id: 'l', quarter: 1, amount: pence(100_00) })
  expect(departuresOf(session)).toMatchObject({ departures: nothing, logged: false })
  recordReprofile(session, now(session), { ...why, title: 'Back' })
  expect(departuresOf(session).logged).toBe(true)
})

test('approval comes later, as an ordinary edit of the log', () => {
  const session = approvedPlan()
  session.execute(now(session), { type: 'line.setQuarter', id: 'l', quarter: 1, amount: pence(40_00) })
  recordReprofile(session, now(session), why)
  const [id = ''] = session.plan.reprofiles.keys()
  const update = session.execute(now(session), {
    type: 'reprofile.change',
    id,
    fields: { approval: 'Finance board', approvedOn: session.today },
  })
  expect(update.undo).toBe('change re-profile “Later start”')
})

test('which costs moved is told by quarter, with one that is gone and one that is new, though no sum of their source did', () => {
  const session = approvedPlan()
  const commands = addAll({ lines: [line('n', { g: '100' }, [100_00, 0, 0, 0], { interventionId: 'i' })] })
  session.execute(now(session), {
    type: 'batch',
    title: 'Put another in its place',
    commands: [{ type: 'line.remove', id: 'l' }, ...commands],
  })
  const costs = [
    ['Line n, planned, April to June', 0, 100_00, { before: false, after: true }],
    ['Line l, planned, April to June', 100_00, 0, { before: true, after: false }],
  ]
  const told = (view: ReturnType<typeof departuresOf>['departures'] | undefined) =>
    view?.costs.map(({ label, before, after, explained }) => [label, before, after, explained])
  const before = departuresOf(session)
  expect([before.departures.figures, before.logged]).toEqual([[], false])
  expect(told(before.departures)).toEqual(costs)
  recordReprofile(session, now(session), why)
  const [id = ''] = session.plan.reprofiles.keys()
  const { log, logged } = departuresOf(session)
  expect(logged).toBe(true)
  expect(told(log[id])).toEqual(costs)
})

test('a re-profile recorded before costs were kept still says where the plan departs', () => {
  const moves = (...figures: readonly string[]) =>
    figures.map((name) => ({ figure: name, before: pence(1), after: pence(2) }))
  const all = moves('source/g/planned/q1', 'lines/l/planned/q1')
  const log = (kept: ReturnType<typeof moves>) => [reprofile('r', { versionId: 'v', moves: kept })]
  expect(isLogged(log(moves('source/g/planned/q1')), 'v', all)).toBe(true)
  expect(isLogged(log(moves('source/g/available')), 'v', all)).toBe(false)
  expect(isLogged(log(moves('source/g/available', 'lines/l/planned/q1')), 'v', all)).toBe(false)
})

test('a departure of more moves than the log keeps says how many it leaves out, and the log that it is cut short', () => {
  const session = approvedPlan()
  const lines = Array.from({ length: 2_600 }, (_, number) => line(`n${number}`, {}, [1, 1, 1, 1]))
  session.execute(now(session), { type: 'batch', title: 'Paste', commands: addAll({ lines }) })
  const { departures } = departuresOf(session)
  expect(departures.figures.length + departures.costs.length + departures.moreCosts).toBe(10_400)
  expect(departures.notKept).toMatch(
    /^The log keeps the first 10,000 .*; 400 more moved, which will not be in it/,
  )
  recordReprofile(session, now(session), why)
  const { log, logged } = departuresOf(session)
  const [id = ''] = session.plan.reprofiles.keys()
  expect(session.plan.reprofiles.get(id)?.moves).toHaveLength(10_000)
  expect(logged).toBe(true)
  expect(log[id]?.notKept).toBe(
    'An entry of the log keeps the first 10,000 figures and quarters of costs: more may have moved.',
  )
})
