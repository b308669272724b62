import type { Output } from '../../../contract/operations.ts'
import type { Reprofile } from '../../../domain/inYear/inYear.ts'
import { approvalRefused } from '../../../domain/values/approvalRefused.ts'
import { formatDate } from '../../../domain/values/date.ts'
import { DateField } from '../../components/DateField.tsx'
import { fieldId } from '../../components/fieldName.ts'
import { FieldRow } from '../../components/FieldRow.tsx'
import { RecordCard } from '../../components/RecordCard.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useListEdits } from '../../components/useListEdits.ts'
import { usePlan, useRecord, useView } from '../../stores/usePlan.ts'
import { Moves } from './Moves.tsx'

interface ReprofileCardProps {
  readonly reprofile: Reprofile
  readonly moves: Output<'reprofile.read'>['departures']
  readonly open: boolean
  readonly onToggle: () => void
}

/** One re-profile of the log. Its approval can come later; what it moved stays as it was recorded. */
export function ReprofileCard({ reprofile, moves, open, onToggle }: ReprofileCardProps) {
  const store = usePlan()
  const { readOnly, today } = useView()
  const { remove } = useListEdits()
  const { id, title, date, reason, approval, approvedOn, versionId } = reprofile
  const version = useRecord('versions', versionId ?? '')
  const save = (
    fields: Partial<Pick<Reprofile, 'title' | 'reason' | 'approval' | 'approvedOn'>>,
  ): Promise<void> => store.execute({ type: 'reprofile.change', id, fields })
  return (
    <RecordCard
      record={`reprofiles/${id}`}
      title={title}
      heading="h3"
      summary={
        <span>
          {formatDate(date)}, {approval.trim() === '' ? 'approval awaited' : `approved: ${approval}`}
        </span>
      }
      open={open}
      onToggle={onToggle}
      onRemove={
        readOnly
          ? undefined
          : () => {
              remove({ type: 'reprofile.remove', id }, `the re-profile “${title}”`, 'reprofiles//')
            }
      }
    >
      <TextField
        id={fieldId('reprofiles', id, 'title')}
        label="Name"
        required
        readOnly={readOnly}
        value={title}
        save={(text) => (text.trim() === '' ? 'Give it a name' : save({ title: text }))}
      />
      <TextField
        id={fieldId('reprofiles', id, 'reason')}
        label="Why"
        lines={2}
        readOnly={readOnly}
        value={reason}
        save={(text) => save({ reason: text })}
      />
      <FieldRow>
        <TextField
          id={fieldId('reprofiles', id, 'approval')}
          label="Approved by, and where"
          hint="Empty while approval is awaited"
          readOnly={readOnly}
          value={approval}
          save={(text) => save({ approval: text })}
        />
        <DateField
          id={fieldId('reprofiles', id, 'approvedOn')}
          label="Approved on"
          readOnly={readOnly}
          value={approvedOn}
          save={(day) => (day && approvalRefused(day, today)) ?? save({ approvedOn: day })}
        />
      </FieldRow>
      <Moves
        caption="What it moved"
        first={{ title: 'Before', state: version === undefined ? null : { versionId: version.id } }}
        second={{ title: 'After', state: null }}
        moves={moves}
      />
    </RecordCard>
  )
}
