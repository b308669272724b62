import type { Source } from '../../../domain/funding/source.ts'
import { yearAfter } from '../../../domain/values/financialYear.ts'
import { useDetails } from '../../stores/usePlan.ts'
import { ChoiceField } from '../../components/ChoiceField.tsx'
import { DateField } from '../../components/DateField.tsx'
import { MoneyField } from '../../components/MoneyField.tsx'
import { TextField } from '../../components/TextField.tsx'
import { FundingPart } from './FundingPart.tsx'
import { useFieldGrid } from './fieldGrid.ts'
import { useSource } from './useSource.ts'

/** What the source is to bring in the two years after the plan's own, each with the letter that says so. */
export function LaterYears({ source }: { readonly source: Source }) {
  return (
    <FundingPart
      title="Later years"
      intro="What you have been told for the two years after this one. Leave a year empty while nothing has been said."
    >
      <LaterYear source={source} index={0} />
      <LaterYear source={source} index={1} />
    </FundingPart>
  )
}

function LaterYear({ source, index }: { readonly source: Source; readonly index: 0 | 1 }) {
  const { grid, wide } = useFieldGrid()
  const { financialYear } = useDetails()
  const { at, warning, save, readOnly } = useSource(source)
  const year = yearAfter(financialYear, index + 1)
  const told = source.laterYears[index]
  const [second, third] = source.laterYears
  const change = (fields: Partial<typeof told>) => {
    const changed = { ...told, ...fields }
    return save({ laterYears: index === 0 ? [changed, third] : [second, changed] })
  }
  // A finding about the later years leads to the first of them.
  const field = (name: string) =>
    index === 0 && name === 'amount' ? at('laterYears') : `${at('laterYears')}/${year}/${name}`
  return (
    <div className={grid} role="group" aria-label={year}>
      <MoneyField
        id={field('amount')}
        label={`Allocation for ${year}`}
        what={`the allocation for ${year}`}
        value={told.amount}
        save={(amount) => change({ amount })}
        warning={index === 0 ? warning('laterYears') : undefined}
        readOnly={readOnly}
      />
      <ChoiceField
        id={field('certainty')}
        label={`How firm ${year} is`}
        value={told.certainty}
        choices={[
          ['indicative', 'Indicative'],
          ['confirmed', 'Confirmed'],
        ]}
        save={(certainty) => change({ certainty })}
        disabled={readOnly}
      />
      <DateField
        id={field('letterDate')}
        label={`Date of the letter for ${year}`}
        value={told.letterDate}
        save={(letterDate) => change({ letterDate })}
        readOnly={readOnly}
      />
      <div className={wide}>
        <TextField
          id={field('letter')}
          label={`Letter or circular for ${year}`}
          value={told.letter}
          save={(letter) => change({ letter })}
          readOnly={readOnly}
        />
      </div>
    </div>
  )
}
