import { EmptyState } from '../../components/EmptyState.tsx'
import { fieldId } from '../../components/fieldName.ts'
import { Page } from '../../components/Page.tsx'
import { AddButton, RecordList } from '../../components/RecordList.tsx'
import { useListEdits } from '../../components/useListEdits.ts'
import { useOpenRecord } from '../../components/useOpenRecord.ts'
import { newId, nextPosition, useList, useView } from '../../stores/usePlan.ts'
import { AmbitionCard } from './AmbitionCard.tsx'
import { blankAmbition } from './newAmbition.ts'

/** Where the partnership wants to get to, by which measures. */
export function AmbitionsScreen() {
  const ambitions = useList('ambitions')
  const { readOnly } = useView()
  const edits = useListEdits()
  const [open, setOpen] = useOpenRecord('ambitions')
  const add = (): void => {
    const id = newId()
    edits.add(
      { type: 'ambition.add', record: blankAmbition(id, nextPosition(ambitions)) },
      fieldId('ambitions', id, 'indicatorId'),
    )
    setOpen(id)
  }
  const addButton = readOnly ? null : (
    <AddButton table="ambitions" primary onClick={add}>
      Add an ambition
    </AddButton>
  )
  return (
    <Page
      title="Ambitions"
      intro="What is to be better at the end of the year, by how much, and how you will know. Interventions say which ambitions they bring nearer. Never enter a count of one to four people: mark it as suppressed."
      actions={ambitions.length > 0 ? addButton : undefined}
    >
      {ambitions.length === 0 ? (
        <EmptyState title="No ambitions yet" action={addButton}>
          Begin with a measure you already report, for example adults in treatment, with where it stands today
          and where that was read.
        </EmptyState>
      ) : (
        <RecordList label="Ambitions">
          {ambitions.map((ambition) => (
            <AmbitionCard
              key={ambition.id}
              ambition={ambition}
              open={open === ambition.id}
              onToggle={() => {
                setOpen(open === ambition.id ? null : ambition.id)
              }}
            />
          ))}
        </RecordList>
      )}
    </Page>
  )
}
