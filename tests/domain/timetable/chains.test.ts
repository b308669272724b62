import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decide, type Command } from '../../../src/domain/editing/command.ts'
import { dateOf, daysOffOf } from '../../../src/domain/timetable/calendar.ts'
import type { Offset } from '../../../src/domain/timetable/offset.ts'
import { plainDate } from '../../../src/domain/values/date.ts'
import { addAll, planOf, step } from '../../fixtures/builders.ts'

const before = (stepId: string, days: number, count: Offset['count'] = 'working'): Offset => ({
  stepId,
  direction: 'before',
  days,
  count,
})
const submission = step('submission', { kind: 'submission', date: plainDate('2027-03-31') })

const datesOf = (commands: readonly Command[]) => {
  const plan = planOf(...commands)
  const daysOff = daysOffOf(plan)
  return Object.fromEntries([...plan.steps.values()].map((each) => [each.id, dateOf(plan, each, daysOff)]))
}

describe('a chain planned back from the submission', () => {
  const goodFriday = { id: 'gf', date: plainDate('2027-03-26'), title: 'Good Friday' }
  const chain: readonly Command[] = [
    { type: 'closure.add', record: goodFriday },
    ...addAll({
      steps: [
        submission,
        step('cabinet', { kind: 'decision', follows: before('submission', 5) }),
        step('papers', { kind: 'papers', meetingId: 'cabinet', clearDays: 5 }),
        step('board', { kind: 'meeting', follows: before('papers', 10) }),
      ],
    }),
  ]

  test('runs past Easter and moves as a whole with its end', () => {
    expect(datesOf(chain)).toEqual({
      submission: '2027-03-31',
      cabinet: '2027-03-22',
      papers: '2027-03-12',
      board: '2027-02-26',
    })
    const moved: Command = {
      type: 'step.change',
      id: 'submission',
      fields: { date: plainDate('2027-03-24') },
    }
    expect(datesOf([...chain, moved])).toMatchObject({ cabinet: '2027-03-17', board: '2027-02-23' })
  })

  test('has no dates while its end has none', () => {
    const unknown: Command = { type: 'step.change', id: 'submission', fields: { date: null } }
    expect(datesOf([...chain, unknown])).toEqual({
      submission: null,
      cabinet: null,
      papers: null,
      board: null,
    })
  })

  test('keeps the dates it had when a step is taken out of its middle', () => {
    const without = datesOf([...chain, { type: 'step.remove', id: 'cabinet' }])
    expect(without).toEqual({ submission: '2027-03-31', papers: '2027-03-12', board: '2027-02-26' })
  })

  test('cannot lead back to itself', () => {
    const circle: Command = {
      type: 'step.change',
      id: 'submission',
      fields: { follows: before('board', 1) },
    }
    expect(() => decide(planOf(...chain), circle)).toThrow(/cannot follow from itself/)
    const waiting = addAll({ steps: [step('a'), step('b', { waitsFor: ['a'] })] })
    const back: Command = { type: 'step.change', id: 'a', fields: { waitsFor: ['b'] } }
    expect(() => decide(planOf(...waiting), back)).toThrow(/cannot wait for itself/)
  })
})

test('what comes after a step that is done runs from the day it was done', () => {
  const steps = addAll({
    steps: [
      step('board', { kind: 'meeting', date: plainDate('2027-02-01'), doneOn: plainDate('2027-02-08') }),
      step('minutes', { follows: { stepId: 'board', direction: 'after', days: 5, count: 'working' } }),
    ],
  })
  expect(datesOf(steps)).toMatchObject({ minutes: '2027-02-15' })
})

test('a chain never breaks its own order, however long it is', () => {
  const link = fc.record({
    days: fc.integer({ min: 0, max: 30 }),
    count: fc.constantFrom('calendar' as const, 'working' as const, 'clear' as const),
  })
  fc.assert(
    fc.property(fc.array(link, { minLength: 1, maxLength: 12 }), (links) => {
      const steps = [
        submission,
        ...links.map(({ days, count }, index) =>
          step(`t${index}`, { follows: before(index === 0 ? 'submission' : `t${index - 1}`, days, count) }),
        ),
      ]
      const dates = Object.values(datesOf(addAll({ steps })))
      expect(dates).toEqual(dates.toSorted((a, b) => ((a ?? '') < (b ?? '') ? 1 : -1)))
    }),
  )
})
