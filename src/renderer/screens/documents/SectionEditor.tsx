import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { OutlineSection } from '../../../domain/plan/pack.ts'
import { CertaintyNote } from '../../components/CertaintyNote.tsx'
import { fieldId } from '../../components/fieldName.ts'
import { warningFor } from '../../components/fieldWarning.ts'
import { TextField } from '../../components/TextField.tsx'
import { useFindings, usePlan, useRecord, useView } from '../../stores/usePlan.ts'
import { countWords, wordCount } from './wordCount.ts'

/** One section of the annual plan to write, with what is asked beside it. */
export function SectionEditor({ section }: { readonly section: OutlineSection }) {
  const styles = useStyles()
  const store = usePlan()
  const { readOnly } = useView()
  const text = useRecord('sections', section.id)?.text ?? ''
  const findings = useFindings(`sections/${section.id}`)
  const over = section.wordLimit !== null && wordCount(text) > section.wordLimit
  return (
    <section className={styles.section} aria-label={section.title}>
      <div className={styles.writing}>
        <TextField
          id={fieldId('sections', section.id, 'text')}
          label={section.title}
          lines={8}
          value={text}
          save={(written) =>
            store.execute({ type: 'section.write', section: { id: section.id, text: written } })
          }
          warning={warningFor(findings, 'text')}
          readOnly={readOnly}
          required={section.required}
        />
        <span className={mergeClasses(styles.count, over && styles.over)}>
          {countWords(text, section.wordLimit)}
        </span>
      </div>
      <aside className={styles.guidance} aria-label={`What is asked: ${section.title}`}>
        <strong>{section.required ? 'Required' : 'May be left out'}</strong>
        <p className={styles.asked}>{section.guidance}</p>
        <CertaintyNote certainty={section.certainty} />
      </aside>
    </section>
  )
}

const useStyles = makeStyles({
  section: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(220px, 2fr)',
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalS,
    '@media (max-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  writing: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  count: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  over: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
  guidance: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  asked: { margin: 0 },
})
