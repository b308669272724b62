import type { StepDate } from '../../../contract/views.ts'
import type { Offset } from '../../../domain/timetable/offset.ts'
import type { Step } from '../../../domain/timetable/timetable.ts'
import { ChoiceField } from '../../components/ChoiceField.tsx'
import { DateField } from '../../components/DateField.tsx'
import { fieldId } from '../../components/fieldName.ts'
import { FieldRow } from '../../components/FieldRow.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useList, useView } from '../../stores/usePlan.ts'
import { mayFollow } from './mayFollow.ts'
import { readDays } from './readDays.ts'
import { WorkedDate } from './WorkedDate.tsx'

interface FollowsFieldsProps {
  readonly step: Step
  readonly worked: StepDate
  readonly warning: string | undefined
  readonly save: (fields: Partial<Omit<Step, 'id'>>) => Promise<void>
}

const counts = [
  ['calendar', 'days'],
  ['working', 'working days'],
  ['clear', 'clear working days'],
] as const satisfies readonly (readonly [Offset['count'], string])[]
const directions = [
  ['before', 'before it'],
  ['after', 'after it'],
] as const satisfies readonly (readonly [Offset['direction'], string])[]

/** The date of a step: entered, or so many days before or after another's, with the date that follows. */
export function FollowsFields({ step, worked, warning, save }: FollowsFieldsProps) {
  const { readOnly } = useView()
  const steps = useList('steps')
  const { follows } = step
  const others = mayFollow(step, steps)
  const change = (fields: Partial<Offset>) =>
    follows === null ? Promise.resolve() : save({ follows: { ...follows, ...fields } })
  const from = (stepId: string): Promise<void> => {
    // The date it has is kept as its own when it follows from nothing any more.
    if (stepId === '') return save({ follows: null, date: worked.date })
    const days = follows ?? { direction: 'before', days: 5, count: 'working' }
    return save({ follows: { ...days, stepId }, date: null })
  }
  const at = fieldId('steps', step.id, 'follows')
  return (
    <>
      <FieldRow>
        {follows === null ? (
          <DateField
            id={fieldId('steps', step.id, 'date')}
            label="Date"
            readOnly={readOnly}
            warning={warning}
            value={step.date}
            save={(date) => save({ date })}
          />
        ) : null}
        <ChoiceField
          id={at}
          label="Reckoned from"
          value={follows?.stepId ?? ''}
          choices={[
            ['', 'Nothing: its date is entered'],
            ...others.map(({ id, title }) => [id, title] as const),
          ]}
          disabled={readOnly}
          save={from}
        />
      </FieldRow>
      {follows === null ? null : (
        <>
          <FieldRow>
            <TextField
              id={`${at}/days`}
              label="How many"
              inputMode="decimal"
              readOnly={readOnly}
              value={String(follows.days)}
              save={(text) => {
                const days = readDays(text)
                return typeof days === 'string' ? days : change({ days })
              }}
            />
            <ChoiceField
              id={`${at}/count`}
              label="Of what"
              hint="Clear days lie whole between the two"
              value={follows.count}
              choices={counts}
              disabled={readOnly}
              save={(count) => change({ count })}
            />
            <ChoiceField
              id={`${at}/direction`}
              label="Before or after"
              value={follows.direction}
              choices={directions}
              disabled={readOnly}
              save={(direction) => change({ direction })}
            />
          </FieldRow>
          <WorkedDate lead="Falls on" worked={worked} />
        </>
      )}
    </>
  )
}
