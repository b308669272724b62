import { noMoney } from '../../../domain/values/money.ts'
import type { Training } from '../../../domain/workforce/post.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { fieldId } from '../../components/fieldName.ts'
import { AddButton, RecordList } from '../../components/RecordList.tsx'
import { useListEdits } from '../../components/useListEdits.ts'
import { useOpenRecord } from '../../components/useOpenRecord.ts'
import { newId, nextPosition, useList, useView } from '../../stores/usePlan.ts'
import { TrainingCard } from './TrainingCard.tsx'

/** The skills, qualifications and training planned for the workforce. */
export function TrainingView() {
  const training = useList('training')
  const { readOnly } = useView()
  const edits = useListEdits()
  const [open, setOpen] = useOpenRecord('training')
  const add = (): void => {
    const record = blankTraining(nextPosition(training))
    edits.add({ type: 'training.add', record }, fieldId('training', record.id, 'title'))
    setOpen(record.id)
  }
  const addButton = readOnly ? null : (
    <AddButton table="training" primary onClick={add}>
      Add training
    </AddButton>
  )
  if (training.length === 0)
    return (
      <EmptyState title="No training yet" action={addButton}>
        Add the skills, qualifications and training the plan pays for: for which role, how many places and
        what a place costs. The cost appears in the budget by itself.
      </EmptyState>
    )
  return (
    <>
      <RecordList label="Training">
        {training.map((each) => (
          <TrainingCard
            key={each.id}
            training={each}
            open={open === each.id}
            onToggle={() => {
              setOpen(open === each.id ? null : each.id)
            }}
          />
        ))}
      </RecordList>
      {addButton}
    </>
  )
}

const blankTraining = (position: number): Training => ({
  id: newId(),
  position,
  title: 'New training',
  kind: 'training',
  roleId: null,
  interventionId: null,
  provider: '',
  places: 0,
  unitCost: noMoney,
  quarter: 1,
  shares: [],
  note: '',
})
