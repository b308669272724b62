import type { Contribution } from '../../../domain/funding/source.ts'
import { CheckField } from '../../components/CheckField.tsx'
import { ChoiceField } from '../../components/ChoiceField.tsx'
import { fieldId } from '../../components/fieldName.ts'
import { FindingsOf } from '../../components/FindingsOf.tsx'
import { MoneyField } from '../../components/MoneyField.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useList, usePlan, useView } from '../../stores/usePlan.ts'
import { useFieldGrid } from './fieldGrid.ts'

/** Who pays how much, and what confirms it. */
export function ContributionFields({ contribution }: { readonly contribution: Contribution }) {
  const { grid } = useFieldGrid()
  const store = usePlan()
  const { readOnly } = useView()
  const sources = useList('sources')
  const { id, partner, amount, letter, confirmed, sourceId } = contribution
  const at = (field: keyof Contribution) => fieldId('contributions', id, field)
  const save = (fields: Partial<Omit<Contribution, 'id'>>) =>
    store.execute({ type: 'contribution.change', id, fields })
  return (
    <>
      <FindingsOf record={`contributions/${id}`} />
      <div className={grid}>
        <TextField
          id={at('partner')}
          label="Partner"
          hint="The organisation that pays"
          value={partner}
          save={(words) => save({ partner: words })}
          readOnly={readOnly}
        />
        <MoneyField
          id={at('amount')}
          label="Amount this year"
          what="the contribution"
          value={amount}
          save={(sum) => save({ amount: sum })}
          readOnly={readOnly}
        />
        <ChoiceField
          id={at('sourceId')}
          label="Paid into"
          value={sourceId ?? ''}
          choices={[
            ['', 'No source yet'] as const,
            ...sources.map((source) => [source.id, source.name] as const),
          ]}
          save={(chosen) => save({ sourceId: chosen === '' ? null : chosen })}
          disabled={readOnly}
        />
        <TextField
          id={at('letter')}
          label="Agreement or letter"
          value={letter}
          save={(words) => save({ letter: words })}
          readOnly={readOnly}
        />
        <CheckField
          id={at('confirmed')}
          label="Confirmed in writing"
          value={confirmed}
          save={(yes) => save({ confirmed: yes })}
          disabled={readOnly}
        />
      </div>
    </>
  )
}
