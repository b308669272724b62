import { makeStyles, tokens } from '@fluentui/react-components'
import { QuestionCircle16Regular } from '@fluentui/react-icons'
import { certaintyNote, type Certainty } from '../../domain/values/certainty.ts'

interface CertaintyNoteProps {
  readonly certainty: Certainty
  /** Where the fact was read, such as `S33 S51`. */
  readonly source?: string
  /** Whether it was read in a single council's report. */
  readonly oneCouncil?: boolean | undefined
}

/** Beside a fact nobody has confirmed: that it needs checking, and why. Nothing beside one that was found. */
export function CertaintyNote({ certainty, source = '', oneCouncil = false }: CertaintyNoteProps) {
  const styles = useStyles()
  const note = certaintyNote(certainty, oneCouncil)
  if (note === '') return null
  return (
    <span className={styles.note}>
      <QuestionCircle16Regular aria-hidden className={styles.icon} />
      <span>
        {note}
        {source === '' ? '' : ` (${source})`}
      </span>
    </span>
  )
}

const useStyles = makeStyles({
  note: {
    display: 'inline-flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  icon: { flexShrink: 0 },
})
