import { FieldRow } from '../../../components/FieldRow.tsx'
import { SearchField } from '../../../components/SearchField.tsx'
import { usePlan, useRecord, useView } from '../../../stores/usePlan.ts'
import { costKey, costOfKey, costsFound, costTitle } from './costChoices.ts'
import type { FieldsOf } from './fieldsOf.ts'
import { FromField } from './FromField.tsx'

/** A line or a post stops. */
export function StopFields({ adjustment, at, save }: FieldsOf<'stop'>) {
  const store = usePlan()
  const { readOnly } = useView()
  // Shown anew when it is renamed or goes.
  useRecord('lines', adjustment.lineId ?? '')
  useRecord('posts', adjustment.postId ?? '')
  return (
    <FieldRow>
      <SearchField
        id={at('cost')}
        label="What stops"
        hint="Type a part of its name"
        value={costKey(adjustment)}
        titleOf={(key) => costTitle(store, key)}
        find={(words) => costsFound(store, words)}
        noneFound="No line or post has this in its name"
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
