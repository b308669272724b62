import { Button, makeStyles } from '@fluentui/react-components'
import type { StepDate } from '../../../contract/views.ts'
import type { Step } from '../../../domain/timetable/timetable.ts'
import { formatLongDate } from '../../../domain/values/date.ts'
import { RecordCard } from '../../components/RecordCard.tsx'
import { UrgencyText } from '../../components/UrgencyText.tsx'
import { useListEdits } from '../../components/useListEdits.ts'
import { useView } from '../../stores/usePlan.ts'
import { StepFields } from './StepFields.tsx'

interface StepCardProps {
  readonly step: Step
  readonly worked: StepDate
  readonly open: boolean
  readonly onToggle: () => void
}

export function StepCard({ step, worked, open, onToggle }: StepCardProps) {
  const styles = useStyles()
  const { readOnly, today } = useView()
  const { change, remove } = useListEdits()
  const done = step.doneOn !== null
  return (
    <RecordCard
      record={`steps/${step.id}`}
      title={step.title}
      heading="h3"
      summary={
        <>
          {step.owner === '' ? null : <span className={styles.owner}>{step.owner}</span>}
          <span className={styles.urgency}>
            <UrgencyText urgency={worked.urgency} />
          </span>
          {worked.date === null ? null : <span className={styles.date}>{formatLongDate(worked.date)}</span>}
        </>
      }
      actions={
        readOnly ? null : (
          <Button
            size="small"
            className={styles.mark}
            aria-label={done ? `Mark not done: ${step.title}` : `Mark done: ${step.title}`}
            onClick={() => {
              change({ type: 'step.change', id: step.id, fields: { doneOn: done ? null : today } })
            }}
          >
            {done ? 'Mark not done' : 'Mark done'}
          </Button>
        )
      }
      open={open}
      onToggle={onToggle}
      onRemove={
        readOnly
          ? undefined
          : () => {
              remove({ type: 'step.remove', id: step.id }, `the step “${step.title}”`, 'steps//')
            }
      }
    >
      <StepFields step={step} worked={worked} />
    </RecordCard>
  )
}

const useStyles = makeStyles({
  owner: { width: '170px', '@media (max-width: 900px)': { width: 'auto' } },
  urgency: { display: 'flex', width: '84px', '@media (max-width: 900px)': { width: 'auto' } },
  date: { width: '190px', fontVariantNumeric: 'tabular-nums' },
  mark: { width: '112px' },
})
