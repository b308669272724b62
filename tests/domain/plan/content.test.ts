import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyChange, invert, sameRecord, type RecordChange } from '../../../src/domain/editing/change.ts'
import { decide } from '../../../src/domain/editing/command.ts'
import { contentText, contentTextsBefore } from '../../../src/domain/plan/content.ts'
import { toExchange } from '../../../src/domain/plan/exchange.ts'
import { importedPlan } from '../../../src/domain/plan/newPlan.ts'
import { emptyPlan, tableNames } from '../../../src/domain/plan/plan.ts'
import { Refusal } from '../../../src/domain/refusal.ts'
import { plainDate } from '../../../src/domain/values/date.ts'
import { pence } from '../../../src/domain/values/money.ts'
import { addAll, intervention, line, planOf, post, source, step, today } from '../../fixtures/builders.ts'
import { reprofile, version } from '../../fixtures/versions.ts'
import { anyCommand } from '../../fixtures/randomCommands.ts'

test('the same content has the same text in whatever order it was entered', () => {
  const commands = addAll({
    sources: [source('a'), source('b', { allocation: pence(7) }), source('c')],
    posts: [post('p'), post('q')],
  })
  fc.assert(
    fc.property(fc.shuffledSubarray(commands, { minLength: commands.length }), (order) => {
      expect(contentText(planOf(...order))).toBe(contentText(planOf(...commands)))
    }),
  )
})

test('the order of a record’s fields is no part of its content', () => {
  const [there, back] = [planOf(), planOf()]
  const record = line('l', {}, [1, 2, 3, 4])
  there.lines.set('l', record)
  back.lines.set('l', Object.fromEntries(Object.entries(record).toReversed()) as typeof record)
  expect(contentText(there)).toBe(contentText(back))
})

const besidesThePlan = new Set(['versions', 'scenarios', 'actuals', 'variances', 'inYear', 'reprofiles'])

const isBeside = ({ table, before, after }: RecordChange): boolean =>
  besidesThePlan.has(table) ||
  (table === 'steps' && sameRecord({ ...before, doneOn: null }, { ...after, doneOn: null }))

test('every edit that changes a record of the plan changes the text, and taking it back gives the text before', () => {
  fc.assert(
    fc.property(fc.array(anyCommand, { minLength: 3, maxLength: 25 }), (commands) => {
      const plan = planOf(...addAll({ sources: ['s1', 's2'].map((id) => source(id)) }))
      for (const command of commands) {
        const before = contentText(plan)
        const change = tryTo(() => decide(plan, command).change)
        applyChange(plan, change)
        expect(contentText(plan) === before).toBe(change.every(isBeside))
        applyChange(plan, invert(change))
        expect(contentText(plan)).toBe(before)
        applyChange(plan, change)
      }
    }),
    { numRuns: 100 },
  )
})

test('any one field of any record makes another text', () => {
  const plan = planOf(
    ...addAll({ sources: [source('s')], lines: [line('l', { s: '100' }, [1, 2, 3, 4])], posts: [post('p')] }),
  )
  const before = contentText(plan)
  for (const table of tableNames)
    for (const [id, record] of plan[table] as Map<string, Record<string, unknown>>)
      for (const field of Object.keys(record)) {
        ;(plan[table] as Map<string, unknown>).set(id, { ...record, [field]: 'something else' })
        expect(contentText(plan), `${table}.${field}`).not.toBe(before)
        ;(plan[table] as Map<string, unknown>).set(id, record)
      }
})

test('what-ifs and the year as it goes are no part of what the plan says, but were of the text before', () => {
  const plan = planOf(...addAll({ lines: [line('l', {}, [1, 2, 3, 4])] }))
  const text = contentText(plan)
  expect(contentTextsBefore(plan)).toEqual([text, text])
  applyChange(plan, decide(plan, { type: 'inYear.close', quarters: 1 }).change)
  const scenario = { id: 'w', position: 0, title: 'A cut', note: '', adjustments: [] }
  applyChange(plan, decide(plan, { type: 'scenario.add', record: scenario }).change)
  expect(contentText(plan)).toBe(text)
  const [withDone, withYear] = contentTextsBefore(plan)
  expect(withDone).toBe(text)
  expect(withYear).not.toBe(text)
})

test('that a step was done is no part of what the plan says, but was of the text before; its date is', () => {
  const plan = planOf(...addAll({ steps: [step('s', { date: today })] }))
  const text = contentText(plan)
  applyChange(plan, decide(plan, { type: 'step.change', id: 's', fields: { doneOn: today } }).change)
  expect(contentText(plan)).toBe(text)
  expect(contentTextsBefore(plan)).not.toContain(text)
  applyChange(
    plan,
    decide(plan, { type: 'step.change', id: 's', fields: { date: plainDate('2027-01-01') } }).change,
  )
  expect(contentText(plan)).not.toBe(text)
})

test('naming a state is no part of what the plan says', () => {
  const plan = planOf()
  const before = contentText(plan)
  applyChange(plan, decide(plan, { type: 'version.add', record: version('v') }).change)
  expect(contentText(plan)).toBe(before)
})

const recorded = reprofile('r', { versionId: 'v' })

test('an imported plan leaves out versions, whose states are in the journal it came from', () => {
  const plan = planOf(
    { type: 'version.add', record: version('v') },
    { type: 'reprofile.add', record: recorded },
  )
  const imported = emptyPlan()
  applyChange(imported, importedPlan(toExchange(plan), null))
  expect(imported.versions.size).toBe(0)
  expect(sameRecord(imported.reprofiles.get('r'), { ...recorded, versionId: null })).toBe(true)
})

function tryTo(work: () => ReturnType<typeof decide>['change']): ReturnType<typeof decide>['change'] {
  try {
    return work()
  } catch (error) {
    if (error instanceof Refusal) return []
    throw error
  }
}

test('a field that records got later changes nothing about what a version said before it', () => {
  const plan = planOf(
    ...addAll({
      sources: [source('s')],
      interventions: [intervention('i')],
      lines: [line('l', { s: '100' }, [1, 2, 3, 4], { interventionId: 'i' })],
      posts: [post('p')],
      steps: [step('t')],
    }),
  )
  // Of this very plan before any of `laterFields` was there. Should it change, the versions people have would be lost.
  expect(createHash('sha256').update(contentText(plan)).digest('hex').slice(0, 16)).toBe('404e4066b7623306')
})
