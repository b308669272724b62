import type { Step } from '../../../domain/timetable/timetable.ts'

/** A step with nothing said of it yet but its name. */
export const blankStep = (id: string, position: number, title: string): Step => ({
  id,
  position,
  title,
  kind: 'task',
  date: null,
  meetingId: null,
  clearDays: null,
  owner: '',
  doneOn: null,
  note: '',
  follows: null,
  waitsFor: [],
})
