import type { Adjustment } from '../../../domain/scenario/scenario.ts'
import type { Decimal } from '../../../domain/values/decimal.ts'
import { yearAfter } from '../../../domain/values/financialYear.ts'
import { ChoiceField } from '../../components/ChoiceField.tsx'
import { DateField } from '../../components/DateField.tsx'
import { FieldRow } from '../../components/FieldRow.tsx'
import { MoneyField } from '../../components/MoneyField.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useDetails, useList, useView } from '../../stores/usePlan.ts'
import { costChoices, costKey, costOfKey } from './costChoices.ts'
import { PercentField } from './PercentField.tsx'
import { rises, risesOrFalls } from './percentText.ts'

interface FieldsProps<A extends Adjustment> {
  readonly adjustment: A
  /** The id of the field of that name. */
  readonly at: (field: string) => string
  readonly save: (adjustment: Adjustment) => Promise<void>
}

type FieldsOf<K extends Adjustment['kind']> = FieldsProps<Extract<Adjustment, { kind: K }>>

/** The fields of one adjustment, by its kind. */
export function AdjustmentFields({ adjustment, ...others }: FieldsProps<Adjustment>) {
  switch (adjustment.kind) {
    case 'allocation':
      return <AllocationFields adjustment={adjustment} {...others} />
    case 'allocationPercent':
      return <AllocationPercentFields adjustment={adjustment} {...others} />
    case 'cut':
      return <CutFields adjustment={adjustment} {...others} />
    case 'uplift':
      return <UpliftFields adjustment={adjustment} {...others} />
    case 'delay':
      return <DelayFields adjustment={adjustment} {...others} />
    case 'stop':
      return <StopFields adjustment={adjustment} {...others} />
  }
}

function AllocationFields({ adjustment, at, save }: FieldsOf<'allocation'>) {
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

function AllocationPercentFields({ adjustment, at, save }: FieldsOf<'allocationPercent'>) {
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

function CutFields({ adjustment, at, save }: FieldsOf<'cut'>) {
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

function UpliftFields({ adjustment, at, save }: FieldsOf<'uplift'>) {
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

function DelayFields({ adjustment, at, save }: FieldsOf<'delay'>) {
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
          const weeks = /^-?\d{1,3}$/.test(text.trim().replace(/^[−–]/, '-'))
            ? Number(text.trim().replace(/^[−–]/, '-'))
            : NaN
          return weeks >= -52 && weeks <= 104
            ? save({ ...adjustment, weeks })
            : 'Enter whole weeks from -52 to 104, like 12'
        }}
      />
    </FieldRow>
  )
}

function StopFields({ adjustment, at, save }: FieldsOf<'stop'>) {
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

function SourceChoice({
  adjustment,
  at,
  save,
}: FieldsOf<'allocation'> | FieldsOf<'allocationPercent'> | FieldsOf<'cut'>) {
  const { readOnly } = useView()
  const sources = useList('sources')
  return (
    <ChoiceField
      id={at('sourceId')}
      label="Funding source"
      value={adjustment.sourceId}
      choices={sources.map(({ id, name }) => [id, name] as const)}
      disabled={readOnly}
      save={(sourceId) => save({ ...adjustment, sourceId })}
    />
  )
}

function YearChoice({ adjustment, at, save }: FieldsOf<'allocation'> | FieldsOf<'allocationPercent'>) {
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

function FromField({
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
