import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { pence } from '../../src/domain/values/money.ts'
import type { PlanSession } from '../../src/services/planSession.ts'
import { departuresOf, recordReprofile } from '../../src/services/reprofiles.ts'
import { saveVersion } from '../../src/services/versions.ts'
import { addAll, intervention, line, source } from '../fixtures/builders.ts'
import { approval } from '../fixtures/versions.ts'
import { newPlanFile, openSession } from '../fixtures/files.ts'

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')
const now = (session: PlanSession): number => session.last.number
const why = { title: 'Later start', reason: 'The nurse starts in July', approval: '', approvedOn: null }

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
  expect(departuresOf(session)).toEqual({ versionId: null, departures: [], logged: false, log: {} })
  expect(() => recordReprofile(session, 1, why)).toThrow('No version is approved yet')
})

test('money moved between quarters and categories is a departure by source, with names', () => {
  const session = approvedPlan()
  session.execute(now(session), { type: 'line.setQuarter', id: 'l', quarter: 1, amount: pence(40_00) })
  session.execute(now(session), { type: 'line.setQuarter', id: 'l', quarter: 3, amount: pence(60_00) })
  session.execute(now(session), { type: 'line.change', id: 'l', fields: { interventionId: 'j' } })
  const { departures, logged } = departuresOf(session)
  expect(logged).toBe(false)
  expect(departures.map(({ figure, before, after }) => [figure, before, after])).toEqual([
    ['source/g/planned/q1', 100_00, 40_00],
    ['source/g/planned/q3', 0, 60_00],
    ['source/g/category/C1/planned', 100_00, 0],
    ['source/g/category/C9/planned', 0, 100_00],
    ['intervention/i/planned', 100_00, 0],
    ['intervention/j/planned', 0, 100_00],
  ])
  expect(departures[0]?.label).toBe('Grant, planned, April to June')
})

test('money moved between interventions of one category, and a source cut or raised, are departures too', () => {
  const session = approvedPlan()
  const other = { id: 'j', fields: { itemId: 'C1.2' } } as const
  session.execute(now(session), { type: 'intervention.change', ...other })
  session.execute(now(session), { type: 'line.change', id: 'l', fields: { interventionId: 'j' } })
  session.execute(now(session), { type: 'source.change', id: 'g', fields: { allocation: pence(900_00) } })
  const { departures } = departuresOf(session)
  expect(departures.map(({ label, before, after }) => [label, before, after])).toEqual([
    ['Grant, available', 1_000_00, 900_00],
    ['Intervention i, planned', 100_00, 0],
    ['Intervention j, planned', 0, 100_00],
  ])
  // What nobody knows now is not told as a sum.
  session.execute(now(session), { type: 'source.change', id: 'g', fields: { allocation: null } })
  expect(departuresOf(session).departures).toHaveLength(2)
})

test('a re-profile keeps what it moved, on its day, and the same is not recorded twice', () => {
  const session = approvedPlan()
  expect(() => recordReprofile(session, now(session), why)).toThrow('The money is planned as it was approved')
  session.execute(now(session), { type: 'line.setQuarter', id: 'l', quarter: 1, amount: pence(40_00) })
  recordReprofile(session, now(session), why)
  const [record] = session.plan.reprofiles.values()
  const [versionId] = session.plan.versions.keys()
  expect(record).toMatchObject({ ...why, date: '2026-11-21', versionId })
  expect(record?.moves).toHaveLength(4)
  expect(departuresOf(session)).toMatchObject({ logged: true, log: { [record?.id ?? '']: { length: 4 } } })
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
  expect(departuresOf(session)).toMatchObject({ departures: [], logged: false })
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
