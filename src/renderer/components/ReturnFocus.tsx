import { useEffect, useState } from 'react'
import { headingId } from './arrive.ts'

/** In a dialog that no button of its own opens: when it goes, the keyboard goes back to where it was before. */
export function ReturnFocus() {
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      // The dialog lets go of the page a moment after it has gone.
      window.setTimeout(() => {
        if (document.activeElement !== document.body) return
        const back =
          before?.isConnected && before !== document.body ? before : document.getElementById(headingId)
        if (back instanceof HTMLElement) back.focus()
      }, 50)
    },
    [before],
  )
  return null
}
