import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { useFieldGrid } from '../funding/fieldGrid.ts'

interface WithNoteProps {
  /** What is known of what was chosen; null when there is nothing to tell. */
  readonly note: ReactNode
  readonly children: ReactNode
}

/** A field of long choices, in a row of its own, with what the guidance pack knows of its value below it. */
export function WithNote({ note, children }: WithNoteProps) {
  const styles = useStyles()
  const { wide } = useFieldGrid()
  return (
    <div className={mergeClasses(styles.field, wide)}>
      {children}
      {note === null ? null : <div className={styles.note}>{note}</div>}
    </div>
  )
}

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minInlineSize: 0 },
  note: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
})
