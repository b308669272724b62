import { useEffect } from 'react'

/** Names the window after the page, the part that changes first. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} – Ringfence`
  }, [title])
}
