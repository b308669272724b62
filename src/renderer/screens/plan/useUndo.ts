import { useAnnounce, useComplain } from '../../components/announce.tsx'
import { usePlan } from '../../stores/usePlan.ts'

/** Undo and redo of the plan, told of in words. Nothing happens while there is nothing to undo. */
export function useUndo(): { readonly undo: () => void; readonly redo: () => void } {
  const store = usePlan()
  const announce = useAnnounce()
  const complain = useComplain()
  return {
    undo: () => {
      const step = store.view.undo
      if (step === null && !store.hasUnsent) return
      store.undo().then(() => {
        announce(step === null ? 'Undone' : `Undone: ${step}`)
      }, complain)
    },
    redo: () => {
      const step = store.view.redo
      if (step === null) return
      store.redo().then(() => {
        announce(`Done again: ${step}`)
      }, complain)
    },
  }
}
