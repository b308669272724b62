import { useCallback } from 'react'
import { usePlan } from '../stores/usePlan.ts'
import { useAnnounce, useComplain } from './announce.tsx'

/** Tells of the step that was just made, with an Undo that takes back that step or none. */
export function useAnnounceUndoable(): (message: string) => void {
  const store = usePlan()
  const announce = useAnnounce()
  const complain = useComplain()
  return useCallback(
    (message) => {
      const { revision } = store.view
      announce(message, () => {
        // Something else was changed meanwhile: undoing now would take back that, not this.
        if (store.view.revision === revision) store.undo().catch(complain)
        else complain(new Error('Other changes came after this. Use Undo at the top to go back step by step'))
      })
    },
    [store, announce, complain],
  )
}
