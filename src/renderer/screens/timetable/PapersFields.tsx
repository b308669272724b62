import type { StepDate } from '../../../contract/views.ts'
import type { Step } from '../../../domain/timetable/timetable.ts'
import { ChoiceField } from '../../components/ChoiceField.tsx'
import { fieldId } from '../../components/fieldName.ts'
import { FieldRow } from '../../components/FieldRow.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useList, useView } from '../../stores/usePlan.ts'
import { readClearDays } from './clearDays.ts'
import { WorkedDate } from './WorkedDate.tsx'

interface PapersFieldsProps {
  readonly step: Step
  readonly worked: StepDate
  readonly save: (fields: Partial<Omit<Step, 'id'>>) => Promise<void>
}

/** Which meeting papers are for and how long before it they go out; the date that follows, with its reason. */
export function PapersFields({ step, worked, save }: PapersFieldsProps) {
  const { readOnly } = useView()
  const meetings = useList('steps').filter(
    ({ kind, id }) => (kind === 'meeting' || kind === 'decision') && id !== step.id,
  )
  return (
    <>
      <FieldRow>
        <ChoiceField
          id={fieldId('steps', step.id, 'meetingId')}
          label="For which meeting"
          {...(meetings.length === 0 ? { hint: 'Add the meeting as a step first' } : {})}
          value={step.meetingId ?? ''}
          choices={[
            ['', 'None: enter the date by hand'],
            ...meetings.map(({ id, title }) => [id, title] as const),
          ]}
          disabled={readOnly}
          save={(meetingId) => save({ meetingId: meetingId === '' ? null : meetingId, follows: null })}
        />
        <TextField
          id={fieldId('steps', step.id, 'clearDays')}
          label="Clear working days before it"
          hint="5 unless your standing orders ask for more"
          inputMode="decimal"
          readOnly={readOnly}
          value={step.clearDays === null ? '' : String(step.clearDays)}
          save={(text) => {
            const days = readClearDays(text)
            return typeof days === 'string' ? days : save({ clearDays: days })
          }}
        />
      </FieldRow>
      {step.meetingId === null ? null : <WorkedDate lead="Publish by" worked={worked} />}
    </>
  )
}
