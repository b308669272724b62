import type { Cut } from '../../../../domain/scenario/scenario.ts'
import type { Decimal } from '../../../../domain/values/decimal.ts'
import { noMoney } from '../../../../domain/values/money.ts'
import { ChoiceField } from '../../../components/ChoiceField.tsx'
import { FieldRow } from '../../../components/FieldRow.tsx'
import { MoneyField } from '../../../components/MoneyField.tsx'
import { useView } from '../../../stores/usePlan.ts'
import { cutMeasures, type CutOf } from '../cutMeasures.ts'
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
      <ChoiceField
        id={at('of')}
        label="Measured in"
        value={adjustment.of}
        choices={cutMeasures}
        disabled={readOnly}
        save={(of) => save(measuredIn(adjustment, of))}
      />
      <SizeField adjustment={adjustment} at={at} save={save} />
      <FromField adjustment={adjustment} at={at} save={save} label="From" />
    </FieldRow>
  )
}

function SizeField({ adjustment, at, save }: FieldsOf<'cut'>) {
  const { readOnly } = useView()
  return adjustment.of === 'sum' ? (
    <MoneyField
      id={at('amount')}
      label="How much less"
      hint="In pounds, for example 25,000"
      what="how much less it is"
      value={adjustment.amount}
      readOnly={readOnly}
      save={(amount) =>
        amount === null || amount < 0
          ? Promise.reject(new Error('Enter how much less it is, like 12,500, without a minus'))
          : save({ ...adjustment, amount })
      }
    />
  ) : (
    <PercentField
      id={at('percent')}
      label="How much less"
      hint="In percent, for example 8"
      reads={rises}
      unread="Enter a percentage such as 8 or 2.5"
      value={adjustment.percent}
      readOnly={readOnly}
      save={(percent) => save({ ...adjustment, percent: percent as Decimal })}
    />
  )
}

/** The same cut measured otherwise. A percentage becomes no sum, nor a sum a percentage: how much is then entered anew. */
function measuredIn(cut: Cut, of: CutOf): Cut {
  if (of === cut.of) return cut
  const { kind, sourceId, from } = cut
  if (of === 'sum') return { kind, sourceId, from, amount: noMoney, of }
  return { kind, sourceId, from, percent: cut.of === 'sum' ? nought : cut.percent, of }
}

const nought = '0' as Decimal
