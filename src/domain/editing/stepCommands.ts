import type { Edit } from './edit.ts'
import { removeRecord } from './recordCommands.ts'
import type { Records, TableName } from '../plan/plan.ts'
import { dateOf, daysOffOf, offsetOf } from '../timetable/calendar.ts'

/** Removes a step. What followed from it keeps the date it had, now as its own. */
export function removeStep(edit: Edit, { id }: { readonly id: string }): void {
  const steps = byId(edit, 'steps')
  const followers = [...steps.values()].filter((step) => offsetOf(step)?.stepId === id)
  if (followers.length > 0) {
    const daysOff = daysOffOf({ packs: byId(edit, 'packs'), closures: byId(edit, 'closures') })
    for (const step of followers) edit.put('steps', { ...step, date: dateOf({ steps }, step, daysOff) })
  }
  removeRecord(edit, 'steps', id)
}

const byId = <T extends TableName>(edit: Edit, table: T): ReadonlyMap<string, Records[T]> =>
  new Map([...edit.all(table)].map((record) => [record.id, record]))
