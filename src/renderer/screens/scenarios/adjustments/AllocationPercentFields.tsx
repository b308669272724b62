import { FieldRow } from '../../../components/FieldRow.tsx'
import { useView } from '../../../stores/usePlan.ts'
import { PercentField } from '../PercentField.tsx'
import { risesOrFalls } from '../percentText.ts'
import type { FieldsOf } from './fieldsOf.ts'
import { SourceChoice } from './SourceChoice.tsx'
import { YearChoice } from './YearChoice.tsx'

/** A source’s allocation of a year rises or falls by a percentage. */
export function AllocationPercentFields({ adjustment, at, save }: FieldsOf<'allocationPercent'>) {
  const { readOnly } = useView()
  return (
    <FieldRow>
      <SourceChoice adjustment={adjustment} at={at} save={save} />
      <YearChoice adjustment={adjustment} at={at} save={save} />
      <PercentField
        id={at('percent')}
        label="Rise or fall, in percent"
        hint="For example 2.5, or -8 for a fall"
        reads={risesOrFalls}
        unread="Enter a percentage such as 2.5 or -8"
        value={adjustment.percent}
        readOnly={readOnly}
        save={(percent) => save({ ...adjustment, percent })}
      />
    </FieldRow>
  )
}
