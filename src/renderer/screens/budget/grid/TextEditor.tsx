import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { CustomCellEditorProps } from 'ag-grid-react'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import type { GridRow } from '../rows/gridRow.ts'
import { contextOf } from './gridContext.ts'
import { startingText, useCellDraft } from './useCellDraft.ts'

export interface TextEditorParams {
  readonly label: string
  readonly maxLength: number
  /** More than one opens a larger box over the grid, where Shift+Enter begins a new line. */
  readonly lines: number
}

/** Types words into a cell. */
export function TextEditor(props: CustomCellEditorProps<GridRow, string> & TextEditorParams) {
  const { value, eventKey, data, column, label, maxLength, lines } = props
  const styles = useStyles()
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null)
  const held = value ?? ''
  const { saveText } = contextOf(props)
  const { text, type, giveUp } = useCellDraft(held, startingText(eventKey, held), (typed) =>
    data.kind === 'line' ? saveText(data, column.getColId(), typed) : Promise.resolve(),
  )
  useEffect(() => {
    field.current?.focus()
    if (eventKey === null || eventKey.length > 1) field.current?.select()
    // eslint-disable-next-line react-hooks/exhaustive-deps -- Only when it opens.
  }, [])
  const shared = {
    ref: field,
    value: text,
    maxLength,
    'aria-label': label,
    onChange: (event: { target: { value: string } }) => {
      type(event.target.value)
    },
    // Before the grid hears of it, which closes the cell on these keys.
    onKeyDownCapture: (event: KeyboardEvent) => {
      if (event.key === 'Escape') giveUp()
      if (event.key === 'Enter' && event.shiftKey && lines > 1) event.stopPropagation()
    },
  }
  return lines > 1 ? (
    <textarea {...shared} rows={lines} cols={50} className={mergeClasses(styles.field, styles.box)} />
  ) : (
    <input {...shared} className={styles.field} />
  )
}

const useStyles = makeStyles({
  field: {
    boxSizing: 'border-box',
    inlineSize: '100%',
    blockSize: '100%',
    padding: '0 7px',
    border: 'none',
    outlineStyle: 'none',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  box: { padding: tokens.spacingHorizontalS, fontFamily: tokens.fontFamilyBase },
})
