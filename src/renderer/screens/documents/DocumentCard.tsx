import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components'
import { DocumentArrowDownRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { DocumentFormat, DocumentName } from '../../../domain/values/documentName.ts'
import { usePlan } from '../../stores/usePlan.ts'
import { client } from '../../transport.ts'
import { download } from './download.ts'
import { DraftState } from './DraftState.tsx'
import { everythingSaved } from './everythingSaved.ts'

interface DocumentCardProps {
  readonly name: DocumentName
  readonly title: string
  readonly format: DocumentFormat
  readonly purpose: string
}

type Making =
  { readonly state: 'idle' | 'busy' } | { readonly state: 'done' | 'failed'; readonly sentence: string }

/** What the button makes, in people's words. */
const made: Readonly<Record<DocumentFormat, string>> = {
  word: 'Make Word document',
  excel: 'Make Excel workbook',
  csv: 'Make CSV file',
  calendar: 'Make calendar file',
}

/** One document: what it is for, what still stands against it, and the button that makes it. */
export function DocumentCard({ name, title, format, purpose }: DocumentCardProps) {
  const styles = useStyles()
  const store = usePlan()
  const [making, setMaking] = useState<Making>({ state: 'idle' })
  const make = async (): Promise<void> => {
    setMaking({ state: 'busy' })
    try {
      await everythingSaved(store)
      const file = await client['document.make']({ id: store.id, document: name })
      download(file)
      setMaking({ state: 'done', sentence: `Made: ${file.fileName}` })
    } catch (error) {
      setMaking({ state: 'failed', sentence: `It could not be made. ${(error as Error).message}` })
    }
  }
  const busy = making.state === 'busy'
  return (
    <article className={styles.card}>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.purpose}>{purpose}</p>
      <DraftState />
      <Button
        className={styles.button}
        appearance="primary"
        icon={busy ? <Spinner size="tiny" /> : <DocumentArrowDownRegular />}
        disabledFocusable={busy}
        aria-label={`${made[format]}: ${title}`}
        onClick={() => {
          if (!busy) void make()
        }}
      >
        {busy ? 'Making it…' : made[format]}
      </Button>
      <div role="status" className={styles.sentence}>
        {busy ? `Making the ${title.toLowerCase()}…` : 'sentence' in making ? making.sentence : ''}
      </div>
    </article>
  )
}

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
  purpose: { margin: 0, flexGrow: 1 },
  button: { alignSelf: 'start' },
  sentence: { minBlockSize: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
})
