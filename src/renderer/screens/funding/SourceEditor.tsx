import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { DeleteRegular } from '@fluentui/react-icons'
import type { Source } from '../../../domain/funding.ts'
import { headingId } from '../../components/arrive.ts'
import { FindingsOf } from '../../components/FindingsOf.tsx'
import { useListEdits } from '../../components/useListEdits.ts'
import { useView } from '../../stores/usePlan.ts'
import { AllocationFields } from './AllocationFields.tsx'
import { Position } from './Position.tsx'
import { SourceConditions } from './SourceConditions.tsx'
import { SourceFields } from './SourceFields.tsx'

/** Everything about one source. */
export function SourceEditor({ source }: { readonly source: Source }) {
  const styles = useStyles()
  const { readOnly } = useView()
  const edits = useListEdits()
  const remove = (): void => {
    edits.remove(
      { type: 'source.remove', id: source.id },
      `${source.name}. Its budget lines now have no source`,
      headingId,
    )
  }
  return (
    <section className={styles.editor} aria-labelledby="source-heading">
      <div className={styles.head}>
        <h2 id="source-heading" className={styles.title}>
          {source.name}
        </h2>
        <Button icon={<DeleteRegular />} disabled={readOnly} onClick={remove}>
          Remove this source
        </Button>
      </div>
      <Position source={source} />
      <FindingsOf record={`sources/${source.id}`} />
      <AllocationFields source={source} />
      <SourceFields source={source} />
      <SourceConditions source={source} />
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
