import { describe, expect, it } from 'vitest'
import type { PackDeadline } from '../../src/domain/plan/pack.ts'
import { plainDate } from '../../src/domain/values/date.ts'
import { blankStep } from '../../src/renderer/screens/timetable/blankStep.ts'
import { readClearDays } from '../../src/renderer/screens/timetable/clearDays.ts'
import { isThere, stepsOf } from '../../src/renderer/screens/timetable/fromGuidance.ts'
import { inTime } from '../../src/renderer/screens/timetable/inTime.ts'
import { mayFollow, mayWait } from '../../src/renderer/screens/timetable/mayFollow.ts'
import { movedDates } from '../../src/renderer/screens/timetable/movedDates.ts'
import { step } from '../fixtures/builders.ts'

const payments: PackDeadline = {
  id: 'PAY',
  title: 'Grant paid',
  kind: 'payment',
  dates: [plainDate('2027-04-15'), plainDate('2027-07-15')],
  rule: 'In advance, by quarter.',
  certainty: 'found',
  source: 'S1',
}
const numbered = () => {
  let number = 0
  return () => `step-${(number += 1)}`
}

describe('a deadline of the guidance', () => {
  it('becomes one step for each of its dates', () => {
    const steps = stepsOf(payments, 1024, numbered())
    expect(steps.map(({ title, kind, date }) => [title, kind, date])).toEqual([
      ['Grant paid (1 of 2)', 'payment', '2027-04-15'],
      ['Grant paid (2 of 2)', 'payment', '2027-07-15'],
    ])
    expect(isThere(payments, steps)).toBe(true)
  })

  it('becomes a step without a date where none is known', () => {
    const unknown = { ...payments, kind: 'national' as const, dates: [] }
    expect(stepsOf(unknown, 0, numbered())).toEqual([
      { ...blankStep('step-1', 0, 'Grant paid'), note: 'In advance, by quarter.' },
    ])
    expect(isThere(unknown, [])).toBe(false)
  })
})

describe('the timetable', () => {
  it('goes by the worked-out date, then what has none, then what is done', () => {
    const steps = ['board', 'papers', 'letter', 'needs'].map((id, index) => blankStep(id, index, id))
    const sorted = inTime(steps, {
      board: { date: plainDate('2027-02-17'), urgency: 'later', reason: '' },
      papers: { date: plainDate('2027-02-09'), urgency: 'dueSoon', reason: '' },
      letter: { date: null, urgency: 'noDate', reason: '' },
      needs: { date: plainDate('2026-10-30'), urgency: 'done', reason: '' },
    })
    expect(sorted.map(({ step }) => step.id)).toEqual(['papers', 'board', 'letter', 'needs'])
  })

  it('takes whole days from 0 to 60 before a meeting', () => {
    expect(readClearDays(' 5 ')).toBe(5)
    expect(readClearDays('')).toBeNull()
    for (const wrong of ['five', '61', '-1', '2.5'])
      expect(readClearDays(wrong)).toBe('Enter a whole number of days from 0 to 60, like 5')
  })
})

describe('what an edit did to other dates is told', () => {
  const on = (date: string | null, urgency: 'later' | 'overdue' = 'later') => ({
    date: date === null ? null : plainDate(date),
    urgency,
    reason: '',
  })
  const before = { a: on('2027-03-01'), b: on('2027-02-01'), c: on('2027-01-04') }

  it('with those that cannot be met any more', () => {
    const after = { a: on('2027-02-01'), b: on('2027-01-04'), c: on('2026-11-02', 'overdue') }
    expect(movedDates(before, after, 'a')).toBe(
      '2 other dates have moved with it: one is before today, and cannot be met as planned',
    )
  })

  it('and nothing is said where none moved, or one was only added', () => {
    expect(movedDates(before, { ...before, a: on('2027-02-01'), d: on(null) }, 'a')).toBeNull()
    expect(movedDates(before, { ...before, b: on('2027-02-02') }, 'a')).toBe(
      'One other date has moved with it',
    )
  })
})

describe('what a step can be reckoned from', () => {
  const after = (stepId: string) => ({ stepId, direction: 'after', days: 1, count: 'working' }) as const
  const steps = [step('a'), step('b', { follows: after('a') }), step('c', { kind: 'papers', meetingId: 'b' })]

  it('is no step that follows from it', () => {
    expect(mayFollow(steps[0] as never, steps)).toEqual([])
    expect(mayFollow(steps[2] as never, steps).map(({ id }) => id)).toEqual(['a', 'b'])
  })

  it('is no step that waits for it, where it is to wait', () => {
    const waiting = [step('a'), step('b', { waitsFor: ['a'] })]
    expect(mayWait(waiting[0] as never, waiting)).toEqual([])
    expect(mayWait(waiting[1] as never, waiting).map(({ id }) => id)).toEqual(['a'])
  })
})
