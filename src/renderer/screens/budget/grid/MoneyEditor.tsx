import { makeStyles, tokens } from '@fluentui/react-components'
import { useGridCellEditor, type CustomCellEditorProps } from 'ag-grid-react'
import { useEffect, useId, useRef, useState } from 'react'
import { formatAmount, formatPounds, type Pence } from '../../../../domain/values/money.ts'
import type { GridRow } from '../rows/gridRow.ts'
import { followsUplift, type MoneyColumn } from '../rows/money.ts'
import { contextOf } from './gridContext.ts'
import { CellNote } from './CellNote.tsx'
import { readMoney, type ReadMoney } from './readMoney.ts'
import { startingText, useCellDraft } from './useCellDraft.ts'

export interface MoneyEditorParams {
  /** As it stands in a sentence: "the Q3 amount". */
  readonly what: string
}

/**
 * Types an amount or a calculation into a cell. What cannot be read stays there, with what to enter said beside it,
 * until it is put right or given up with Escape. A calculation says what it comes to while it is typed.
 */
export function MoneyEditor(props: CustomCellEditorProps<GridRow, Pence> & MoneyEditorParams) {
  const { value, eventKey, what, data, column } = props
  const styles = useStyles()
  const input = useRef<HTMLInputElement>(null)
  // A later year that follows the uplift holds nothing of its own.
  const derived = followsUplift(data, column.getColId())
  const [opened] = useState(value === null || value === undefined || derived ? '' : formatAmount(value))
  const { openMoney } = contextOf(props)
  const [draft] = useState(() =>
    data.kind === 'line' ? openMoney(data, column.getColId() as MoneyColumn) : null,
  )
  const { text, type, giveUp } = useCellDraft(
    opened,
    startingText(eventKey, opened),
    (typed) => {
      const typedNow = readMoney(typed, what)
      if ('refused' in typedNow) return typedNow.refused
      return draft?.set(typedNow.amount) ?? Promise.resolve()
    },
    () => draft?.putBack(),
  )
  const read = readMoney(text, what)
  const refusal = 'refused' in read ? read.refused : null
  const [left, setLeft] = useState(false)
  const anchor = `--${useId()}`
  useGridCellEditor({
    getValidationErrors: () => (refusal === null ? null : [refusal]),
    getValidationElement: () => input.current,
  })
  useEffect(() => {
    input.current?.focus()
    if (eventKey === null || eventKey.length > 1) input.current?.select()
    // eslint-disable-next-line react-hooks/exhaustive-deps -- Only when it opens.
  }, [])
  const refused = left && refusal !== null
  const note = refused ? refusal : resultOf(read)
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
          setLeft(false)
          type(event.target.value)
        }}
        // Before the grid hears of it, which closes the cell on these keys.
        onKeyDownCapture={(event) => {
          if (event.key === 'Escape') giveUp()
          if (event.key === 'Enter' || event.key === 'Tab') setLeft(true)
        }}
        onBlur={(event) => {
          setLeft(true)
          // Another cell does not get the keyboard until this one is right; the rest of the page may.
          if (refusal !== null && event.relatedTarget?.closest('.ag-root'))
            setTimeout(() => input.current?.focus())
        }}
      />
      {note === null ? null : (
        <CellNote key={String(refused)} anchor={anchor} refused={refused}>
          {note}
        </CellNote>
      )}
    </>
  )
}

/** What a calculation comes to; nothing for a plain amount, and while a calculation is not whole yet. */
const resultOf = (read: ReadMoney): string | null =>
  'amount' in read && read.workedOut && read.amount !== null ? `= ${formatPounds(read.amount)}` : null

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
