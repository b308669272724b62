import { EmptyState } from '../../components/EmptyState.tsx'
import { fieldId } from '../../components/fieldName.ts'
import { Page } from '../../components/Page.tsx'
import { AddButton, RecordList } from '../../components/RecordList.tsx'
import { useListEdits } from '../../components/useListEdits.ts'
import { useOpenRecord } from '../../components/useOpenRecord.ts'
import { newId, nextPosition, useList, useView } from '../../stores/usePlan.ts'
import { NeedCard } from './NeedCard.tsx'

/** What local people need, with what shows it. */
export function NeedsScreen() {
  const needs = useList('needs')
  const { readOnly } = useView()
  const edits = useListEdits()
  const [open, setOpen] = useOpenRecord('needs')
  const add = (): void => {
    const id = newId()
    const position = nextPosition(needs)
    const blank = { evidence: '', source: '', population: '', area: null, priority: false }
    edits.add(
      { type: 'need.add', record: { id, position, title: 'New need', ...blank } },
      fieldId('needs', id, 'title'),
    )
    setOpen(id)
  }
  const addButton = readOnly ? null : (
    <AddButton table="needs" primary onClick={add}>
      Add a need
    </AddButton>
  )
  return (
    <Page
      title="Local need"
      intro="What people here need, and what shows it. Interventions answer these needs, and the annual plan opens with them. Never write down anything about one person, and no number from 1 to 4."
      actions={needs.length > 0 ? addButton : undefined}
    >
      {needs.length === 0 ? (
        <EmptyState title="No needs yet" action={addButton}>
          Begin with what your joint strategic needs assessment names first, for example “Too few people
          leaving prison reach treatment within three weeks”.
        </EmptyState>
      ) : (
        <RecordList label="Needs">
          {needs.map((need) => (
            <NeedCard
              key={need.id}
              need={need}
              open={open === need.id}
              onToggle={() => {
                setOpen(open === need.id ? null : need.id)
              }}
            />
          ))}
        </RecordList>
      )}
    </Page>
  )
}
