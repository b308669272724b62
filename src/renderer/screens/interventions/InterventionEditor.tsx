import { Button, Link, makeStyles, tokens } from '@fluentui/react-components'
import { DeleteRegular } from '@fluentui/react-icons'
import type { Intervention } from '../../../domain/intervention.ts'
import { figure } from '../../../domain/values/figure.ts'
import { Amount } from '../../components/Amount.tsx'
import { headingId } from '../../components/arrive.ts'
import { FindingsOf } from '../../components/FindingsOf.tsx'
import { useListEdits } from '../../components/useListEdits.ts'
import { planAddress } from '../../route.ts'
import { useFigure, usePlan, useView } from '../../stores/usePlan.ts'
import { InterventionFields } from './InterventionFields.tsx'

/** Everything about one intervention. */
export function InterventionEditor({ intervention }: { readonly intervention: Intervention }) {
  const styles = useStyles()
  const store = usePlan()
  const { readOnly } = useView()
  const planned = useFigure(figure.interventionPlanned(intervention.id))
  const edits = useListEdits()
  const remove = (): void => {
    edits.remove(
      { type: 'intervention.remove', id: intervention.id },
      `${intervention.title}. Its budget lines now have no intervention`,
      headingId,
    )
  }
  return (
    <section className={styles.editor} aria-labelledby="intervention-heading">
      <div className={styles.head}>
        <h2 id="intervention-heading" className={styles.title}>
          {intervention.title}
        </h2>
        <Button icon={<DeleteRegular />} disabled={readOnly} onClick={remove}>
          Remove from the plan
        </Button>
      </div>
      <p className={styles.money}>
        <Amount pence={planned} sign /> in the <Link href={planAddress(store.id, 'budget')}>budget</Link>
      </p>
      <FindingsOf record={`interventions/${intervention.id}`} />
      <InterventionFields intervention={intervention} />
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
  money: { margin: 0 },
})
