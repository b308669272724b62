import { makeStyles, tokens } from '@fluentui/react-components'
import { DocumentName, documentKinds } from '../../../domain/values/documentName.ts'
import { Page } from '../../components/Page.tsx'
import { usePack } from '../../stores/usePlan.ts'
import { DocumentCard } from './DocumentCard.tsx'
import { SectionEditor } from './SectionEditor.tsx'

/** What people write themselves, and the documents that come of the whole plan. */
export function DocumentsScreen() {
  const styles = useStyles()
  const { sections } = usePack()
  return (
    <Page
      wide
      title="Documents"
      intro="Write the sections of the annual plan here. Everything else in the documents comes from the rest of the plan, so the figures agree."
    >
      <section className={styles.part} aria-labelledby="documents-heading">
        <h2 id="documents-heading" className={styles.title}>
          Documents to make
        </h2>
        <div className={styles.cards}>
          {DocumentName.options.map((name) => (
            <DocumentCard key={name} name={name} {...documentKinds[name]} />
          ))}
        </div>
      </section>
      <section className={styles.part} aria-labelledby="sections-heading">
        <h2 id="sections-heading" className={styles.title}>
          Sections to write
        </h2>
        {sections.map((section) => (
          <SectionEditor key={section.id} section={section} />
        ))}
      </section>
    </Page>
  )
}

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
    marginBlockEnd: tokens.spacingVerticalXXXL,
    maxInlineSize: '1200px',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 320px), 1fr))',
    gap: tokens.spacingHorizontalL,
  },
})
