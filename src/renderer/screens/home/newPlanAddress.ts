import { useSyncExternalStore } from 'react'

/** Home, with the question what the new plan is to be. */
export const newPlanAddress = '#/new'

const subscribe = (listener: () => void) => {
  window.addEventListener('hashchange', listener)
  return () => {
    window.removeEventListener('hashchange', listener)
  }
}

export const useAskedForNewPlan = (): boolean =>
  useSyncExternalStore(subscribe, () => location.hash === newPlanAddress)
