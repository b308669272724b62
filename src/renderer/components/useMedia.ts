import { useCallback, useSyncExternalStore } from 'react'

/** Whether a media query holds now. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = window.matchMedia(query)
      media.addEventListener('change', listener)
      return () => {
        media.removeEventListener('change', listener)
      }
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches)
}

/** Too narrow for the steps beside the page, as at 200% zoom. */
export const narrow = '(max-width: 900px)'
/** Too narrow for the checks beside the page as well. */
export const middling = '(max-width: 1180px)'
