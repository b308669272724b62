import { useEffect } from 'react'
import type { PlanStore } from '../../stores/planStore.ts'
import { usePlan } from '../../stores/usePlan.ts'

/** Takes what is being typed to disk before the window goes, and holds the window while it is on its way. */
export function useLeaving(): void {
  const store = usePlan()
  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent): void => {
      store.flush()
      if (!store.hasUnsent) return
      event.preventDefault()
      // The desktop program shuts the window without asking once the last word is on disk; a browser asks.
      if (window.ringfence) closeWhenSaved(store)
    }
    const flush = (): void => {
      store.flush()
    }
    window.addEventListener('beforeunload', leaving)
    window.addEventListener('pagehide', flush)
    document.addEventListener('visibilitychange', flush)
    return () => {
      window.removeEventListener('beforeunload', leaving)
      window.removeEventListener('pagehide', flush)
      document.removeEventListener('visibilitychange', flush)
    }
  }, [store])
}

function closeWhenSaved(store: PlanStore): void {
  const stop = store.subscribe(() => {
    if (store.hasUnsent || store.saveState.state !== 'saved') return
    stop()
    window.close()
  })
}
