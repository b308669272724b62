import { useState } from 'react'
import { middling, useMedia } from '../../components/useMedia.ts'

/**
 * Whether panels open over the page, where there is no room beside it. A panel that stood beside a page with a dialog on
 * it is closed when the window gets too narrow: over the page it would take the keyboard out of the dialog and keep it.
 */
export function useOverlay(close: () => void): boolean {
  const overlay = useMedia(middling)
  const [before, setBefore] = useState(overlay)
  if (overlay !== before) {
    setBefore(overlay)
    if (overlay && document.querySelector('[aria-modal="true"]') !== null) close()
  }
  return overlay
}
