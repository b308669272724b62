import { describe, expect, it } from 'vitest'
import type { PackDeadline } from '../../src/domain/plan/pack.ts'
import { plainDate } from '../../src/domain/values/date.ts'
import { blankStep } from '../../src/renderer/screens/timetable/blankStep.ts'
import { readClearDays } from '../../src/renderer/screens/timetable/clearDays.ts'
import { isThere, stepsOf } from '../../src/renderer/screens/timetable/fromGuidance.ts'
import { inTime } from '../../src/renderer/screens/timetable/inTime.ts'

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
