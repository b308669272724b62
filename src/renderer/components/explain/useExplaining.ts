import { useRef, useState } from 'react'
import { headingId } from '../arrive.ts'
import type { Asked, Explain } from './explain.ts'

/** What is being explained, if anything, and where the keyboard was when it was asked for. */
export function useExplaining(): {
  readonly asked: Asked | null
  readonly explain: Explain
  /** Closes the panel and leaves the keyboard where it is. */
  readonly close: () => void
  /** Closes the panel and takes the keyboard back to the figure. */
  readonly leave: () => void
} {
  const [asked, setAsked] = useState<Asked | null>(null)
  const from = useRef<Element | null>(null)
  return {
    asked,
    explain: (wanted) => {
      from.current = document.activeElement
      setAsked(wanted)
    },
    close: () => {
      setAsked(null)
    },
    leave: () => {
      setAsked(null)
      const back = from.current?.isConnected ? from.current : document.getElementById(headingId)
      if (back instanceof HTMLElement) back.focus()
    },
  }
}
