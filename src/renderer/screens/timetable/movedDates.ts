import type { StepDates } from '../../../contract/views.ts'

/** What an edit of one step did to the dates of others, as a sentence; nothing where none of them moved. */
export function movedDates(before: StepDates, after: StepDates, edited: string): string | null {
  const moved = Object.entries(after).filter(
    ([id, { date }]) => id !== edited && before[id] !== undefined && before[id].date !== date,
  )
  if (moved.length === 0) return null
  const late = moved.filter(([, { urgency }]) => urgency === 'overdue').length
  const dates = moved.length === 1 ? 'One other date has moved' : `${moved.length} other dates have moved`
  if (late === 0) return `${dates} with it`
  return `${dates} with it: ${late === 1 ? 'one is' : `${late} are`} before today, and cannot be met as planned`
}
