import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'
import type { CalendarWriter } from '../services/ports.ts'
import { addDays, type PlainDate } from '../domain/values/date.ts'

const secondsADay = 86_400
/** An event of a whole day begins at midnight; people are reminded at nine in the morning. */
const nine = 9 * 3_600

/** Midnight in UTC: whole days are written as dates, which have no zone. */
const midnight = (date: PlainDate): Date => new Date(`${date}T00:00:00Z`)

/** Writes RFC 5545: whole days that keep nobody's time busy, each with the UID it had before. */
export const writeCalendar: CalendarWriter = ({ title, sequence, madeOn, events }) => {
  const calendar = ical({
    name: title,
    prodId: { company: 'Ringfence', product: 'Ringfence', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  })
  for (const { uid, date, reminders, ...told } of events) {
    const event = calendar.createEvent({
      id: uid,
      sequence,
      stamp: midnight(madeOn),
      start: midnight(date),
      end: midnight(addDays(date, 1)),
      allDay: true,
      timezone: 'UTC',
      summary: told.title,
      description: told.description,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
    for (const days of reminders)
      event.createAlarm({
        type: ICalAlarmType.display,
        trigger: days * secondsADay - nine,
        description: told.title,
      })
  }
  return new TextEncoder().encode(`${calendar.toString()}\r\n`)
}
