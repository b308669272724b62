import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { DeleteRegular } from '@fluentui/react-icons'
import { useId, type ReactNode } from 'react'
import { useView } from '../stores/usePlan.ts'
import { FindingsOf } from './FindingsOf.tsx'

interface RecordEditorProps {
  /** As `table/id`. */
  readonly record: string
  readonly title: string
  /** What the button that removes it says. */
  readonly removal: string
  readonly remove: () => void
  /** Where it stands in money, under its name. */
  readonly standing: ReactNode
  /** Its fields. */
  readonly children: ReactNode
}

/** Everything about the one record that is open beside its list. */
export function RecordEditor({ record, title, removal, remove, standing, children }: RecordEditorProps) {
  const styles = useStyles()
  const { readOnly } = useView()
  const heading = useId()
  return (
    <section className={styles.editor} aria-labelledby={heading}>
      <div className={styles.head}>
        <h2 id={heading} className={styles.title}>
          {title}
        </h2>
        <Button icon={<DeleteRegular />} disabled={readOnly} onClick={remove}>
          {removal}
        </Button>
      </div>
      {standing}
      <FindingsOf record={record} />
      {children}
    </section>
  )
}

const useStyles = makeStyles({
  editor: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minInlineSize: 0 },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'start',
    gap: tokens.spacingHorizontalM,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
})
