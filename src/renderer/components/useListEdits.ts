import type { Command } from '../stores/planStore.ts'
import { usePlan } from '../stores/usePlan.ts'
import { useComplain } from './announce.tsx'
import { arriveAt } from './arrive.ts'
import { useAnnounceUndoable } from './useAnnounceUndoable.ts'

interface ListEdits {
  /** Adds a record and takes the keyboard to its first field, whose starting words are selected to be typed over. */
  readonly add: (command: Command, firstField: string) => void
  /** Removes a record, tells of it with Undo, and takes the keyboard to what is named. */
  readonly remove: (command: Command, name: string, next: string | (() => void)) => void
  readonly change: (command: Command) => void
}

/** What every list does when something is added to it or taken out. */
export function useListEdits(): ListEdits {
  const store = usePlan()
  const announce = useAnnounceUndoable()
  const complain = useComplain()
  return {
    add: (command, firstField) => {
      store.execute(command).then(() => {
        arriveAt(firstField, true)
      }, complain)
    },
    remove: (command, name, next) => {
      store.flush()
      store.execute(command).then(() => {
        if (typeof next === 'string') arriveAt(next)
        else next()
        announce(`Removed ${name}`)
      }, complain)
    },
    change: (command) => {
      store.execute(command).catch(complain)
    },
  }
}
