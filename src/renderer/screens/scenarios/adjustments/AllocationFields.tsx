import { FieldRow } from '../../../components/FieldRow.tsx'
import { MoneyField } from '../../../components/MoneyField.tsx'
import { useView } from '../../../stores/usePlan.ts'
import type { FieldsOf } from './fieldsOf.ts'
import { SourceChoice } from './SourceChoice.tsx'
import { YearChoice } from './YearChoice.tsx'

/** A source’s allocation of a year becomes another sum. */
export function AllocationFields({ adjustment, at, save }: FieldsOf<'allocation'>) {
  const { readOnly } = useView()
  return (
    <FieldRow>
      <SourceChoice adjustment={adjustment} at={at} save={save} />
      <YearChoice adjustment={adjustment} at={at} save={save} />
      <MoneyField
        id={at('amount')}
        label="It becomes"
        what="what the allocation becomes"
        value={adjustment.amount}
        readOnly={readOnly}
        save={(amount) =>
          amount === null
            ? Promise.reject(new Error('Enter what the allocation becomes, like 12,500'))
            : save({ ...adjustment, amount })
        }
      />
    </FieldRow>
  )
}
