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

/** Wide and high enough for every part of the window to scroll by itself, as a rule of a style sheet; otherwise it scrolls as one. */
export const roomy = '@media (min-width: 901px) and (min-height: 480px)'
/** Too narrow for the steps beside the page, as at 200% zoom. */
export const narrow = '(max-width: 900px)'
/** Too narrow for the checks beside the page as well. */
export const middling = '(max-width: 1180px)'
