import { yearAfter } from '../../../../domain/values/financialYear.ts'
import { ChoiceField } from '../../../components/ChoiceField.tsx'
import { useDetails, useView } from '../../../stores/usePlan.ts'
import type { FieldsOf } from './fieldsOf.ts'

/** The year an adjustment is about, the plan’s own among them. */
export function YearChoice({ adjustment, at, save }: FieldsOf<'allocation'> | FieldsOf<'allocationPercent'>) {
  const { readOnly } = useView()
  const { financialYear } = useDetails()
  return (
    <ChoiceField
      id={at('year')}
      label="Year"
      value={String(adjustment.year)}
      choices={[1, 2, 3].map((year) => [String(year), yearAfter(financialYear, year - 1)] as const)}
      disabled={readOnly}
      save={(year) => save({ ...adjustment, year: year === '1' ? 1 : year === '2' ? 2 : 3 })}
    />
  )
}
