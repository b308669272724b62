import type { Decimal } from '../../../../domain/values/decimal.ts'
import { ChoiceField } from '../../../components/ChoiceField.tsx'
import { FieldRow } from '../../../components/FieldRow.tsx'
import { useView } from '../../../stores/usePlan.ts'
import { PercentField } from '../PercentField.tsx'
import { rises } from '../percentText.ts'
import type { FieldsOf } from './fieldsOf.ts'
import { FromField } from './FromField.tsx'
import { SourceChoice } from './SourceChoice.tsx'

/** A source’s allocation is cut from a date. */
export function CutFields({ adjustment, at, save }: FieldsOf<'cut'>) {
  const { readOnly } = useView()
  return (
    <FieldRow>
      <SourceChoice adjustment={adjustment} at={at} save={save} />
      <PercentField
        id={at('percent')}
        label="Cut, in percent"
        hint="For example 8"
        reads={rises}
        unread="Enter a percentage such as 8 or 2.5"
        value={adjustment.percent}
        readOnly={readOnly}
        save={(percent) => save({ ...adjustment, percent: percent as Decimal })}
      />
      <ChoiceField
        id={at('of')}
        label="Of what"
        value={adjustment.of}
        choices={cutOfWhat}
        disabled={readOnly}
        save={(of) => save({ ...adjustment, of })}
      />
      <FromField adjustment={adjustment} at={at} save={save} label="From" />
    </FieldRow>
  )
}

const cutOfWhat = [
  ['year', 'The whole year’s allocation'],
  ['rest', 'What falls on and after the date'],
] as const
