import { useEffect, useRef, useState } from 'react'
import { useAutosave, type Save } from '../../../components/useAutosave.ts'

interface CellDraft {
  readonly text: string
  readonly type: (text: string) => void
  /** Puts back what the cell held when it was opened. For Escape, before the grid closes the editor. */
  readonly giveUp: () => void
}

/**
 * What is being typed into an open cell. It saves itself after the usual pause without closing the cell, so that a crash
 * costs at most the keystroke in flight, and when the cell closes. `opened` is what the cell held, `starting` what the
 * editor opens with: a letter typed onto the cell replaces it. `putBack` undoes what was saved meanwhile.
 */
export function useCellDraft(
  opened: string,
  starting: string,
  save: Save,
  putBack: () => unknown = () => save(opened),
): CellDraft {
  const [text, setText] = useState(starting)
  const [saved, setSaved] = useState(opened)
  const sent = useRef(false)
  const keep: Save = (typed) => {
    const outcome = save(typed)
    if (typeof outcome === 'string') return outcome
    sent.current = true
    return outcome.then(() => {
      setSaved(typed)
    })
  }
  const draft = useAutosave(saved, keep)
  useEffect(() => {
    // The letter that opened the editor was never typed into it.
    if (starting !== opened) draft.type(starting)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- Only when it opens.
  }, [])
  return {
    text,
    type: (typed) => {
      setText(typed)
      draft.type(typed)
    },
    giveUp: () => {
      draft.revert()
      if (sent.current) void putBack()
    },
  }
}

/** What an editor opens with: what was typed onto the cell, nothing after Backspace, otherwise what it holds. */
export function startingText(eventKey: string | null, held: string): string {
  if (eventKey?.length === 1) return eventKey
  return eventKey === 'Backspace' ? '' : held
}
