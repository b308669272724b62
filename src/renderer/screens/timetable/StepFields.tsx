import type { StepDate } from '../../../contract/views.ts'
import type { Step } from '../../../domain/timetable/timetable.ts'
import { ChoiceField } from '../../components/ChoiceField.tsx'
import { DateField } from '../../components/DateField.tsx'
import { fieldId } from '../../components/fieldName.ts'
import { FieldRow } from '../../components/FieldRow.tsx'
import { useAnnounceUndoable } from '../../components/useAnnounceUndoable.ts'
import { warningFor } from '../../components/fieldWarning.ts'
import { TextField } from '../../components/TextField.tsx'
import { TicksField } from '../../components/TicksField.tsx'
import { useOpenFindingsOf } from '../../stores/useOpenFindingsOf.ts'
import { useList, usePlan, useView } from '../../stores/usePlan.ts'
import { kindChoices } from './kinds.ts'
import { FollowsFields } from './FollowsFields.tsx'
import { movedDates } from './movedDates.ts'
import { mayWait } from './mayFollow.ts'
import { PapersFields } from './PapersFields.tsx'

/** The fields of one step, as its kind asks for them. */
export function StepFields({ step, worked }: { readonly step: Step; readonly worked: StepDate }) {
  const store = usePlan()
  const tellOf = useAnnounceUndoable()
  const { readOnly } = useView()
  const steps = useList('steps')
  const findings = useOpenFindingsOf(`steps/${step.id}`)
  const save = async (fields: Partial<Omit<Step, 'id'>>): Promise<void> => {
    const before = store.view.stepDates
    await store.execute({ type: 'step.change', id: step.id, fields })
    const moved = movedDates(before, store.view.stepDates, step.id)
    if (moved !== null) tellOf(moved)
  }
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
        <FollowsFields step={step} worked={worked} warning={warningFor(findings, 'date')} save={save} />
      )}
      <TicksField
        {...common('waitsFor')}
        label="Waits for"
        hint="Steps that have to be over first"
        choices={mayWait(step, steps).map(({ id, title }) => [id, title])}
        chosen={step.waitsFor}
        save={(waitsFor) => save({ waitsFor })}
        readOnly={readOnly}
        empty={<span>There is no other step yet.</span>}
      />
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
