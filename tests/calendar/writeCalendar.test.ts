import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { writeCalendar } from '../../src/calendar/writeCalendar.ts'
import { planCalendar } from '../../src/domain/timetable/planCalendar.ts'
import { addDays, plainDate } from '../../src/domain/values/date.ts'
import { addAll, planOf, step, today } from '../fixtures/builders.ts'

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
const steps = [
  step('cabinet', { title: 'Cabinet; agrees, the plan', kind: 'meeting', date: plainDate('2027-03-17') }),
  step('papers', { kind: 'papers', meetingId: 'cabinet', clearDays: 5, owner: 'Democratic services' }),
  step('done', { date: plainDate('2027-01-05'), doneOn: plainDate('2027-01-06') }),
  step('undated'),
]
const plan = planOf(...addAll({ steps }))

/** The events of an iCalendar file as another program reads them. */
const eventsOf = (bytes: Uint8Array) =>
  new ICAL.Component(ICAL.parse(textOf(bytes)) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => {
      const event = new ICAL.Event(component)
      return {
        uid: event.uid,
        title: event.summary,
        description: event.description,
        sequence: event.sequence,
        start: event.startDate.toString(),
        isDate: event.startDate.isDate,
        end: event.endDate.toString(),
        reminders: component
          .getAllSubcomponents('valarm')
          .map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
      }
    })

describe('a timetable as a calendar', () => {
  const events = eventsOf(writeCalendar(planCalendar(plan, today, 7)))

  test('has every dated step as a whole day, worked-out dates among them', () => {
    expect(events.map(({ uid, start, end, isDate }) => [uid, start, end, isDate])).toEqual([
      ['done.step@ringfence', '2027-01-06', '2027-01-07', true],
      ['papers.step@ringfence', '2027-03-09', '2027-03-10', true],
      ['cabinet.step@ringfence', '2027-03-17', '2027-03-18', true],
    ])
  })

  test('says why then, by whom, and reminds people at nine a week and a day before', () => {
    expect(events[1]).toMatchObject({
      description:
        'Test plan\nWho: Democratic services\n5 clear working days before Cabinet; agrees, the plan',
      reminders: ['-P6DT15H', '-PT15H'],
    })
  })

  test('reminds nobody of what is done', () => {
    expect(events[0]).toMatchObject({ title: 'Done: Step done', reminders: [] })
  })

  test('a later export has the same events with a higher number, so that a calendar brings them up to date', () => {
    const later = eventsOf(writeCalendar(planCalendar(plan, addDays(today, 1), 8)))
    expect(later.map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid))
    expect([...new Set(later.map(({ sequence }) => sequence))]).toEqual([8])
  })

  test('has lines of at most 75 bytes that end as the standard asks', () => {
    const text = textOf(writeCalendar(planCalendar(plan, today, 7)))
    const lines = text.split('\r\n')
    expect(lines.at(-1)).toBe('')
    expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })
})

test('another program reads the same days and words, whatever is written in a step', () => {
  const day = fc.integer({ min: 0, max: 2_000 }).map((days) => addDays(plainDate('2026-04-01'), days))
  const written = fc
    .string({ unit: 'grapheme', maxLength: 200 })
    .map((text) => text.replaceAll(/\p{Cc}/gu, ' '))
  fc.assert(
    fc.property(
      fc.array(fc.record({ date: day, title: written, note: written }), { maxLength: 8 }),
      (rows) => {
        const random = planOf(
          ...addAll({
            steps: rows.map((row, index) => step(`t${index}`, { ...row, title: `x${row.title}` })),
          }),
        )
        const calendar = planCalendar(random, today, 1)
        const read = eventsOf(writeCalendar(calendar))
        expect(read.map(({ start, title, description }) => [start, title, description])).toEqual(
          calendar.events.map(({ date, title, description }) => [date, title, description]),
        )
      },
    ),
  )
})
