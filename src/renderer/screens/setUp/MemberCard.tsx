import type { Member } from '../../../domain/plan/setUp.ts'
import { RecordCard } from '../../components/RecordCard.tsx'
import { useListEdits } from '../../components/useListEdits.ts'
import { useView } from '../../stores/usePlan.ts'
import { MemberFields } from './MemberFields.tsx'
import { responsibilityWords } from './responsibilities.ts'

interface MemberCardProps {
  readonly member: Member
  readonly open: boolean
  readonly onToggle: () => void
}

export function MemberCard({ member, open, onToggle }: MemberCardProps) {
  const { readOnly } = useView()
  const { remove } = useListEdits()
  const title = member.organisation.trim() || 'New member'
  return (
    <RecordCard
      record={`members/${member.id}`}
      title={title}
      heading="h3"
      summary={
        <>
          {member.name === '' ? null : <span>{member.name}</span>}
          {member.responsibility === 'member' ? null : (
            <strong>{responsibilityWords[member.responsibility]}</strong>
          )}
        </>
      }
      open={open}
      onToggle={onToggle}
      onRemove={
        readOnly
          ? undefined
          : () => {
              remove({ type: 'member.remove', id: member.id }, `the member “${title}”`, 'members//')
            }
      }
    >
      <MemberFields member={member} />
    </RecordCard>
  )
}
