import type { Decimal } from '../../../../domain/values/decimal.ts'
import { yearAfter } from '../../../../domain/values/financialYear.ts'
import { ChoiceField } from '../../../components/ChoiceField.tsx'
import { FieldRow } from '../../../components/FieldRow.tsx'
import { useDetails, useView } from '../../../stores/usePlan.ts'
import { PercentField } from '../PercentField.tsx'
import { rises } from '../percentText.ts'
import type { FieldsOf } from './fieldsOf.ts'

/** Pay or prices rise otherwise in a later year. */
export function UpliftFields({ adjustment, at, save }: FieldsOf<'uplift'>) {
  const { readOnly } = useView()
  const { financialYear } = useDetails()
  return (
    <FieldRow>
      <ChoiceField
        id={at('what')}
        label="What rises"
        value={adjustment.what}
        choices={[
          ['pay', 'Pay'],
          ['prices', 'Prices'],
        ]}
        disabled={readOnly}
        save={(what) => save({ ...adjustment, what })}
      />
      <ChoiceField
        id={at('year')}
        label="In"
        value={String(adjustment.year) as '2' | '3'}
        choices={[
          ['2', yearAfter(financialYear)],
          ['3', yearAfter(financialYear, 2)],
        ]}
        disabled={readOnly}
        save={(year) => save({ ...adjustment, year: year === '2' ? 2 : 3 })}
      />
      <PercentField
        id={at('percent')}
        label="By, in percent"
        hint="Over the year before. For example 3.5"
        reads={rises}
        unread="Enter a percentage such as 3.5"
        value={adjustment.percent}
        readOnly={readOnly}
        save={(percent) => save({ ...adjustment, percent: percent as Decimal })}
      />
    </FieldRow>
  )
}
