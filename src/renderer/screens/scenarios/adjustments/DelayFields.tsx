import { ChoiceField } from '../../../components/ChoiceField.tsx'
import { FieldRow } from '../../../components/FieldRow.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { useList, useView } from '../../../stores/usePlan.ts'
import type { FieldsOf } from './fieldsOf.ts'

/** Vacant posts start later. */
export function DelayFields({ adjustment, at, save }: FieldsOf<'delay'>) {
  const { readOnly } = useView()
  const vacant = useList('posts').filter(({ filled, id }) => !filled || id === adjustment.postId)
  return (
    <FieldRow>
      <ChoiceField
        id={at('postId')}
        label="Which posts"
        value={adjustment.postId ?? ''}
        choices={[['', 'Every vacant post'], ...vacant.map(({ id, title }) => [id, title] as const)]}
        disabled={readOnly}
        save={(postId) => save({ ...adjustment, postId: postId === '' ? null : postId })}
      />
      <TextField
        id={at('weeks')}
        label="Weeks later"
        hint="For example 12, or -4 for sooner"
        inputMode="decimal"
        readOnly={readOnly}
        value={String(adjustment.weeks)}
        save={(text) => {
          const typed = text.trim().replace(/^[−–]/, '-')
          const weeks = /^-?\d{1,3}$/.test(typed) ? Number(typed) : NaN
          return weeks >= -52 && weeks <= 104
            ? save({ ...adjustment, weeks })
            : 'Enter whole weeks from -52 to 104, like 12'
        }}
      />
    </FieldRow>
  )
}
