import { makeStyles, tokens } from '@fluentui/react-components'
import type { CustomCellEditorProps } from 'ag-grid-react'
import { useEffect, useRef, useState } from 'react'
import { ChoiceOptions } from '../ChoiceOptions.tsx'
import type { ChoiceGroup } from '../lineChoices.ts'
import type { GridRow } from '../rows/gridRow.ts'
import { contextOf } from './gridContext.ts'
import { useCellDraft } from './useCellDraft.ts'

export interface ChoiceEditorParams {
  readonly label: string
  readonly chosen: string
  readonly groups: readonly ChoiceGroup[]
}

/** Chooses a value in a cell from the platform's own list, which opens at once. */
export function ChoiceEditor(props: CustomCellEditorProps<GridRow, string> & ChoiceEditorParams) {
  const { label, chosen, groups, stopEditing, data, column } = props
  const styles = useStyles()
  const select = useRef<HTMLSelectElement>(null)
  const { saveText } = contextOf(props)
  const { text, type, giveUp } = useCellDraft(chosen, chosen, (value) =>
    data.kind === 'line' ? saveText(data, column.getColId(), value) : Promise.resolve(),
  )
  const [opened, setOpened] = useState(false)
  useEffect(() => {
    select.current?.focus()
    setOpened(openPicker(select.current))
  }, [])
  return (
    <select
      ref={select}
      className={styles.select}
      aria-label={label}
      value={text}
      onKeyDownCapture={(event) => {
        if (event.key === 'Escape') giveUp()
      }}
      onChange={(event) => {
        type(event.target.value)
        // Chosen from the open list it is settled; by arrow keys on the closed one, people may still be looking.
        if (opened)
          setTimeout(() => {
            stopEditing(true)
          })
      }}
    >
      <ChoiceOptions groups={groups} />
    </select>
  )
}

/** Browsers open a list only just after a key or a click; otherwise it stays closed and works with the arrow keys. */
function openPicker(select: HTMLSelectElement | null): boolean {
  try {
    select?.showPicker()
    return true
  } catch {
    return false
  }
}

const useStyles = makeStyles({
  select: {
    boxSizing: 'border-box',
    inlineSize: '100%',
    blockSize: '100%',
    paddingInline: '4px',
    border: 'none',
    outlineStyle: 'none',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
})
