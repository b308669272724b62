import { DateField } from '../../../components/DateField.tsx'
import { useView } from '../../../stores/usePlan.ts'
import type { FieldsOf } from './fieldsOf.ts'

/** The day from which an adjustment holds. */
export function FromField({
  adjustment,
  at,
  save,
  label,
  hint,
}: (FieldsOf<'cut'> | FieldsOf<'stop'>) & { readonly label: string; readonly hint?: string }) {
  const { readOnly } = useView()
  return (
    <DateField
      id={at('from')}
      label={label}
      {...(hint === undefined ? {} : { hint })}
      value={adjustment.from}
      readOnly={readOnly}
      save={(from) =>
        from === null
          ? Promise.reject(new Error('Enter a date, like 1 October 2027'))
          : save({ ...adjustment, from })
      }
    />
  )
}
