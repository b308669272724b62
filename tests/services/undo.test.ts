import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toExchange } from '../../src/domain/plan/exchange.ts'
import { Refusal } from '../../src/domain/refusal.ts'
import type { PlanSession } from '../../src/services/planSession.ts'
import { SqlitePlanFile } from '../../src/storage/sqlitePlanFile.ts'
import { addAll, source } from '../fixtures/builders.ts'
import { newPlanFile, openSession } from '../fixtures/files.ts'
import { anyCommand } from '../fixtures/randomCommands.ts'

const contentOf = (session: PlanSession) =>
  Object.fromEntries(
    Object.entries(toExchange(session.plan).tables).map(([table, records]) => [
      table,
      records.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    ]),
  )

test('undoing everything gives back the blank plan, redoing everything the end; file and memory agree throughout', () => {
  const step = fc.oneof(
    { weight: 4, arbitrary: anyCommand },
    { weight: 1, arbitrary: fc.constant('undo' as const) },
    { weight: 1, arbitrary: fc.constant('redo' as const) },
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      const path = newPlanFile()
      const session = openSession(path)
      const start = contentOf(session)
      const revision = () => session.last.number
      for (const each of steps) {
        tryTo(() =>
          each === 'undo'
            ? session.undo(revision())
            : each === 'redo'
              ? session.redo(revision())
              : session.execute(revision(), each),
        )
        expect(contentOf(openSession(path))).toEqual(contentOf(session))
      }
      const end = contentOf(session)
      let undone = 0
      while (session.view().undo !== null) {
        session.undo(revision())
        undone += 1
      }
      expect(contentOf(session)).toEqual(start)
      while (undone-- > 0) session.redo(revision())
      expect(contentOf(session)).toEqual(end)
      expect(SqlitePlanFile.open(path).prove()).toMatchObject({ intact: true, entries: revision() })
    }),
    { numRuns: 25 },
  )
}, 60_000)

function tryTo(work: () => unknown): void {
  try {
    work()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
  }
}

test('undo survives a restart', () => {
  const path = newPlanFile()
  const [add] = addAll({ sources: [source('s')] })
  const before = openSession(path)
  if (add) before.execute(1, add)
  before.close()
  const after = openSession(path)
  expect(after.view().undo).toBe('add funding source “Source s”')
  expect(after.undo(2).records).toEqual([{ table: 'sources', id: 's', after: null }])
  expect(after.view()).toMatchObject({ undo: null, redo: 'add funding source “Source s”' })
})

test('the making of the plan cannot be undone', () => {
  expect(() => openSession(newPlanFile()).undo(1)).toThrow('There is nothing to undo')
})

test('the trail tells who did what', () => {
  const path = newPlanFile()
  const session = openSession(path, 'finance')
  for (const command of addAll({ sources: [source('s')] })) session.execute(1, command)
  session.undo(2)
  expect(session.trail().map(({ person, kind, title, target }) => [person, kind, title, target])).toEqual([
    ['lead', 'make', 'start a blank plan', null],
    ['finance', 'do', 'add funding source “Source s”', null],
    ['finance', 'undo', 'add funding source “Source s”', 2],
  ])
})
