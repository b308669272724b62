import { ChoiceField } from '../../../components/ChoiceField.tsx'
import { FieldRow } from '../../../components/FieldRow.tsx'
import { useList, useView } from '../../../stores/usePlan.ts'
import { costChoices, costKey, costOfKey } from './costChoices.ts'
import type { FieldsOf } from './fieldsOf.ts'
import { FromField } from './FromField.tsx'

/** A line or a post stops. */
export function StopFields({ adjustment, at, save }: FieldsOf<'stop'>) {
  const { readOnly } = useView()
  const choices = costChoices(useList('lines'), useList('posts'))
  return (
    <FieldRow>
      <ChoiceField
        id={at('cost')}
        label="What stops"
        value={costKey(adjustment)}
        choices={choices}
        disabled={readOnly}
        save={(key) => save({ ...adjustment, ...costOfKey(key) })}
      />
      <FromField
        adjustment={adjustment}
        at={at}
        save={save}
        label="Nothing is paid from"
        hint="The first day without pay or cost, when notice has run out"
      />
    </FieldRow>
  )
}
