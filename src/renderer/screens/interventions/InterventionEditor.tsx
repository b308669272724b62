import { Link, makeStyles } from '@fluentui/react-components'
import type { Intervention } from '../../../domain/plan/intervention.ts'
import { figure } from '../../../domain/values/figure.ts'
import { headingId } from '../../components/arrive.ts'
import { ExplainedFigure } from '../../components/explain/ExplainedFigure.tsx'
import { RecordEditor } from '../../components/RecordEditor.tsx'
import { useListEdits } from '../../components/useListEdits.ts'
import { planAddress } from '../../route.ts'
import { usePlan } from '../../stores/usePlan.ts'
import { InterventionFields } from './InterventionFields.tsx'

/** Everything about one intervention. */
export function InterventionEditor({ intervention }: { readonly intervention: Intervention }) {
  const styles = useStyles()
  const store = usePlan()
  const edits = useListEdits()
  const remove = (): void => {
    edits.remove(
      { type: 'intervention.remove', id: intervention.id },
      `${intervention.title}. Its budget lines now have no intervention`,
      headingId,
    )
  }
  return (
    <RecordEditor
      record={`interventions/${intervention.id}`}
      title={intervention.title}
      removal="Remove from the plan"
      remove={remove}
      standing={
        <p className={styles.money}>
          <ExplainedFigure name={figure.interventionPlanned(intervention.id)} sign /> in the{' '}
          <Link href={planAddress(store.id, 'budget')}>budget</Link>
        </p>
      }
    >
      <InterventionFields intervention={intervention} />
    </RecordEditor>
  )
}

const useStyles = makeStyles({ money: { margin: 0 } })
