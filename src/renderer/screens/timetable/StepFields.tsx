import type { StepDate } from '../../../contract/views.ts'
import type { Step } from '../../../domain/timetable/timetable.ts'
import { ChoiceField } from '../../components/ChoiceField.tsx'
import { DateField } from '../../components/DateField.tsx'
import { fieldId } from '../../components/fieldName.ts'
import { FieldRow } from '../../components/FieldRow.tsx'
import { warningFor } from '../../components/fieldWarning.ts'
import { TextField } from '../../components/TextField.tsx'
import { useOpenFindingsOf } from '../../stores/useOpenFindingsOf.ts'
import { usePlan, useView } from '../../stores/usePlan.ts'
import { kindChoices } from './kinds.ts'
import { PapersFields } from './PapersFields.tsx'

/** The fields of one step, as its kind asks for them. */
export function StepFields({ step, worked }: { readonly step: Step; readonly worked: StepDate }) {
  const store = usePlan()
  const { readOnly } = useView()
  const findings = useOpenFindingsOf(`steps/${step.id}`)
  const save = (fields: Partial<Omit<Step, 'id'>>): Promise<void> =>
    store.execute({ type: 'step.change', id: step.id, fields })
  const common = (field: keyof Step) => ({
    id: fieldId('steps', step.id, field),
    warning: warningFor(findings, field),
  })
  return (
    <>
      <FieldRow>
        <TextField
          {...common('title')}
          label="Step"
          hint="For example: Health and wellbeing board agrees the plan"
          required
          readOnly={readOnly}
          value={step.title}
          save={(title) => save({ title })}
        />
        <ChoiceField
          {...common('kind')}
          label="Kind"
          value={step.kind}
          choices={kindChoices}
          disabled={readOnly}
          save={(kind) => save(kind === 'papers' ? { kind } : { kind, meetingId: null, clearDays: null })}
        />
      </FieldRow>
      {step.kind === 'papers' ? <PapersFields step={step} worked={worked} save={save} /> : null}
      {step.kind === 'papers' && step.meetingId !== null ? null : (
        <DateField
          {...common('date')}
          label={step.kind === 'papers' ? 'Date to publish' : 'Date'}
          readOnly={readOnly}
          value={step.date}
          save={(date) => save({ date })}
        />
      )}
      <FieldRow>
        <TextField
          {...common('owner')}
          label="Who does it"
          readOnly={readOnly}
          value={step.owner}
          save={(owner) => save({ owner })}
        />
        <DateField
          {...common('doneOn')}
          label="Done on"
          hint="Leave empty until it is done"
          readOnly={readOnly}
          value={step.doneOn}
          save={(doneOn) => save({ doneOn })}
        />
      </FieldRow>
      <TextField
        {...common('note')}
        label="Note"
        lines={3}
        readOnly={readOnly}
        value={step.note}
        save={(note) => save({ note })}
      />
    </>
  )
}
