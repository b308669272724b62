import { z } from 'zod'
import type { Edit } from './edit.ts'
import { addRecord, removeRecord } from './recordCommands.ts'
import type { Records, TableName } from '../plan/plan.ts'
import { Refusal } from '../refusal.ts'
import { dateOf, daysOffOf, offsetOf } from '../timetable/calendar.ts'
import { stepsOfChain } from '../timetable/chain.ts'
import { Id } from '../values/id.ts'

/** Takes the steps of a chain of the guidance into the timetable, planned from the step named or from one made for it. */
export const TakeChain = z.strictObject({
  type: z.literal('chain.take'),
  chainId: Id,
  anchorId: Id.nullable(),
  /** An id for every key of the chain, and for its anchor. */
  ids: z.record(Id, Id),
})

export function takeChain(edit: Edit, { chainId, anchorId, ids }: z.infer<typeof TakeChain>): void {
  const chain = edit.get('packs', 'pack')?.pack.chains.find(({ id }) => id === chainId)
  if (!chain) throw new Refusal('not-there', 'The guidance of this plan has no such chain of steps')
  if (anchorId !== null && !edit.get('steps', anchorId))
    throw new Refusal('not-there', 'The step to plan from is no longer in the timetable. Choose another')
  const steps = stepsOfChain(chain, anchorId, [...edit.all('steps')], ids)
  if (steps.length === 0)
    throw new Refusal('already-there', `Every step of “${chain.title}” is in the timetable already`)
  for (const step of steps) addRecord(edit, 'steps', step)
}

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
