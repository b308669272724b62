import { makeStyles, tokens } from '@fluentui/react-components'
import { useGridCellEditor, type CustomCellEditorProps } from 'ag-grid-react'
import { useEffect, useId, useRef, useState } from 'react'
import type { Line } from '../../../../domain/budget.ts'
import { formatAmount, parsePounds, poundsHint, type Pence } from '../../../../domain/values/money.ts'

import { RefusedNote } from './RefusedNote.tsx'

export interface MoneyEditorParams {
  /** As it stands in a sentence: "the Q3 amount". */
  readonly what: string
}

/**
 * Types an amount into a cell. What cannot be read stays there, with what to enter said beside it, until it is put
 * right or given up with Escape.
 */
export function MoneyEditor(props: CustomCellEditorProps<Line, Pence> & MoneyEditorParams) {
  const { value, eventKey, onValueChange, what } = props
  const styles = useStyles()
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(() => startingText(eventKey, value))
  const [refused, setRefused] = useState(false)
  const hint = poundsHint(what)
  const anchor = `--${useId()}`
  useGridCellEditor({
    getValidationErrors: () => (parsePounds(text) === null ? [hint] : null),
    getValidationElement: () => input.current,
  })
  useEffect(() => {
    input.current?.focus()
    if (eventKey === null || eventKey.length > 1) input.current?.select()
    // The digit that opened the editor was never typed into it, so the grid has to be told of it.
    else onValueChange(parsePounds(eventKey))
    // eslint-disable-next-line react-hooks/exhaustive-deps -- Only when it opens.
  }, [])
  const type = (typed: string): void => {
    setText(typed)
    const amount = parsePounds(typed)
    if (amount !== null) setRefused(false)
    onValueChange(amount)
  }
  const leave = (): void => {
    setRefused(parsePounds(text) === null)
  }
  return (
    <>
      <input
        ref={input}
        className={styles.input}
        style={{ anchorName: anchor }}
        value={text}
        inputMode="decimal"
        aria-label={`${what} in pounds`}
        aria-invalid={refused}
        onChange={(event) => {
          type(event.target.value)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === 'Tab') leave()
        }}
        onBlur={(event) => {
          leave()
          // Another cell does not get the keyboard until this one is right; the rest of the page may.
          if (parsePounds(text) === null && event.relatedTarget?.closest('.ag-root'))
            setTimeout(() => input.current?.focus())
        }}
      />
      {refused ? <RefusedNote anchor={anchor}>{hint}</RefusedNote> : null}
    </>
  )
}

/** A digit typed onto a cell replaces what was there; Enter and F2 open it as it is. */
function startingText(eventKey: string | null, value: Pence | null | undefined): string {
  if (eventKey?.length === 1) return eventKey
  if (eventKey === 'Backspace') return ''
  return value === null || value === undefined ? '' : formatAmount(value)
}

const useStyles = makeStyles({
  input: {
    boxSizing: 'border-box',
    inlineSize: '100%',
    blockSize: '100%',
    padding: '0 7px',
    border: 'none',
    outlineStyle: 'none',
    textAlign: 'end',
    font: 'inherit',
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    '[aria-invalid="true"]': { boxShadow: `inset 0 0 0 2px ${tokens.colorPaletteRedBorder2}` },
  },
})
