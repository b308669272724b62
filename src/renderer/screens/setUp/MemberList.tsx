import { EmptyState } from '../../components/EmptyState.tsx'
import { fieldId } from '../../components/fieldName.ts'
import { FindingsOf } from '../../components/FindingsOf.tsx'
import { AddButton, RecordList } from '../../components/RecordList.tsx'
import { Section } from '../../components/Section.tsx'
import { useListEdits } from '../../components/useListEdits.ts'
import { useOpenRecord } from '../../components/useOpenRecord.ts'
import { newId, nextPosition, useList, useView } from '../../stores/usePlan.ts'
import { MemberCard } from './MemberCard.tsx'

/** The seats on the partnership, with who is still missing. */
export function MemberList() {
  const members = useList('members')
  const { readOnly } = useView()
  const edits = useListEdits()
  const [open, setOpen] = useOpenRecord('members')
  const add = (): void => {
    const id = newId()
    const seat = { organisation: '', name: '', responsibility: 'member' as const, partnerId: null }
    edits.add(
      { type: 'member.add', record: { id, position: nextPosition(members), ...seat } },
      fieldId('members', id, 'organisation'),
    )
    setOpen(id)
  }
  const addButton = readOnly ? null : (
    <AddButton table="members" onClick={add}>
      Add a member
    </AddButton>
  )
  return (
    <Section
      title="The partnership"
      intro="One entry for each seat: the organisation, who sits for it, and what they answer for."
    >
      <FindingsOf record="members/" />
      {members.length === 0 ? (
        <EmptyState title="Nobody yet" action={addButton}>
          Begin with the senior responsible owner, who answers for the plan: say so under “What they answer
          for”.
        </EmptyState>
      ) : (
        <>
          <RecordList label="Members of the partnership">
            {members.map((member) => (
              <MemberCard
                key={member.id}
                member={member}
                open={open === member.id}
                onToggle={() => {
                  setOpen(open === member.id ? null : member.id)
                }}
              />
            ))}
          </RecordList>
          {addButton}
        </>
      )}
    </Section>
  )
}
