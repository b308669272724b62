import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { away, offsetWords } from '../../../src/domain/timetable/offset.ts'
import { addDays, daysBetween, plainDate, type PlainDate } from '../../../src/domain/values/date.ts'
import { isWorkingDay } from '../../../src/domain/values/workingDays.ts'

const direction = fc.constantFrom('before' as const, 'after' as const)
const count = fc.constantFrom('calendar' as const, 'working' as const, 'clear' as const)
const offset = fc.record({ direction, days: fc.integer({ min: 0, max: 60 }), count })
const day = fc.integer({ min: 0, max: 1_500 }).map((days) => addDays(plainDate('2026-04-01'), days))
const daysOff = fc.array(day, { maxLength: 200 }).map((days) => new Set<string>(days))

const between = (from: PlainDate, to: PlainDate, off: ReadonlySet<string>): number => {
  const [first, last] = from < to ? [from, to] : [to, from]
  return Array.from({ length: Math.max(0, daysBetween(first, last) - 1) }, (_, index) =>
    addDays(first, index + 1),
  ).filter((date) => isWorkingDay(date, off)).length
}

describe('the day so far from another', () => {
  test('is always a working day on the asked side, and never nearer than asked', () => {
    fc.assert(
      fc.property(day, offset, daysOff, (from, asked, off) => {
        const reached = away(from, asked, off)
        expect(isWorkingDay(reached, off)).toBe(true)
        const apart = asked.direction === 'before' ? daysBetween(reached, from) : daysBetween(from, reached)
        expect(apart).toBeGreaterThanOrEqual(asked.count === 'calendar' ? asked.days : 0)
        if (asked.count === 'clear') expect(between(from, reached, off)).toBe(asked.days)
        if (asked.count === 'working' && asked.days > 0)
          expect(between(from, reached, off)).toBe(asked.days - 1)
      }),
    )
  })

  test('moves away from the step it is reckoned from when it falls on a day off', () => {
    const easter = new Set(['2027-03-26', '2027-03-29'])
    const from = plainDate('2027-04-05')
    expect(away(from, { direction: 'before', days: 7, count: 'calendar' }, easter)).toBe('2027-03-25')
    expect(away(plainDate('2027-03-19'), { direction: 'after', days: 7, count: 'calendar' }, easter)).toBe(
      '2027-03-30',
    )
    expect(away(from, { direction: 'before', days: 0, count: 'working' }, new Set(['2027-04-05']))).toBe(
      '2027-04-02',
    )
  })

  test('is said in words', () => {
    expect(offsetWords({ direction: 'before', days: 5, count: 'clear' })).toBe('5 clear working days before')
    expect(offsetWords({ direction: 'after', days: 1, count: 'calendar' })).toBe('1 day after')
    expect(offsetWords({ direction: 'before', days: 0, count: 'calendar' })).toBe('on or just before')
    expect(offsetWords({ direction: 'after', days: 0, count: 'clear' })).toBe('0 clear working days after')
  })
})
