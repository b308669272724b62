import { useRef, useState } from 'react'
import { headingId } from '../arrive.ts'
import type { Explain } from './explain.ts'

/** Which figure is being explained, if any, and where the keyboard was when it was asked for. */
export function useExplaining(): {
  readonly figure: string | null
  readonly explain: Explain
  /** Closes the panel and leaves the keyboard where it is. */
  readonly close: () => void
  /** Closes the panel and takes the keyboard back to the figure. */
  readonly leave: () => void
} {
  const [figure, setFigure] = useState<string | null>(null)
  const asked = useRef<Element | null>(null)
  return {
    figure,
    explain: (name) => {
      asked.current = document.activeElement
      setFigure(name)
    },
    close: () => {
      setFigure(null)
    },
    leave: () => {
      setFigure(null)
      const back = asked.current?.isConnected ? asked.current : document.getElementById(headingId)
      if (back instanceof HTMLElement) back.focus()
    },
  }
}
