import { figure } from '../../../domain/values/figure.ts'
import { quarterTitle } from '../../../domain/values/financialYear.ts'
import type { Training } from '../../../domain/workforce/post.ts'
import { ExplainedFigure } from '../../components/explain/ExplainedFigure.tsx'
import { FindingsOf } from '../../components/FindingsOf.tsx'
import { RecordCard } from '../../components/RecordCard.tsx'
import { useListEdits } from '../../components/useListEdits.ts'
import { useView } from '../../stores/usePlan.ts'
import { TrainingFields } from './TrainingFields.tsx'
import { kindTitles } from './trainingKinds.ts'

interface TrainingCardProps {
  readonly training: Training
  readonly open: boolean
  readonly onToggle: () => void
}

/** One item of training: its gist, and when opened its fields. */
export function TrainingCard({ training, open, onToggle }: TrainingCardProps) {
  const { readOnly } = useView()
  const { remove } = useListEdits()
  const title = training.title.trim() || 'Training without a title'
  const record = `training/${training.id}`
  return (
    <RecordCard
      record={record}
      title={title}
      summary={
        <>
          <span>{kindTitles[training.kind]}</span>
          <span>
            {training.places} {training.places === 1 ? 'place' : 'places'}
          </span>
          <span>{quarterTitle(training.quarter)}</span>
          <ExplainedFigure name={figure.costPlanned('training', training.id)} sign />
        </>
      }
      open={open}
      onToggle={onToggle}
      onRemove={
        readOnly
          ? undefined
          : () => {
              remove({ type: 'training.remove', id: training.id }, `the training “${title}”`, 'training//')
            }
      }
    >
      <FindingsOf record={record} />
      <TrainingFields training={training} />
    </RecordCard>
  )
}
