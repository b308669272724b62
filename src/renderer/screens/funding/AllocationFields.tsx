import type { Source } from '../../../domain/funding/source.ts'
import { ChoiceField } from '../../components/ChoiceField.tsx'
import { DateField } from '../../components/DateField.tsx'
import { MoneyField } from '../../components/MoneyField.tsx'
import { TextField } from '../../components/TextField.tsx'
import { CheckField } from '../../components/CheckField.tsx'
import { useFieldGrid } from './fieldGrid.ts'
import { useSource } from './useSource.ts'

/** How much the source gives, how firm that is, and the letter that says so. */
export function AllocationFields({ source }: { readonly source: Source }) {
  const { grid, wide } = useFieldGrid()
  const { at, save, warning, readOnly } = useSource(source)
  return (
    <div className={grid}>
      <MoneyField
        id={at('allocation')}
        label="Allocation for the year"
        hint="From the letter or circular. Leave it empty until you know it"
        what="the allocation"
        value={source.allocation}
        save={(allocation) => save({ allocation })}
        warning={warning('allocation')}
        readOnly={readOnly}
      />
      <ChoiceField
        id={at('certainty')}
        label="How firm it is"
        hint="Indicative until the letter confirms it"
        value={source.certainty}
        choices={[
          ['confirmed', 'Confirmed'],
          ['indicative', 'Indicative'],
        ]}
        save={(certainty) => save({ certainty })}
        warning={warning('certainty')}
        disabled={readOnly}
      />
      <div className={wide}>
        <TextField
          id={at('letter')}
          label="Letter or circular"
          hint="Where the sum is written, so that the figure can be explained"
          value={source.letter}
          save={(letter) => save({ letter })}
          readOnly={readOnly}
        />
      </div>
      <DateField
        id={at('letterDate')}
        label="Date of the letter"
        value={source.letterDate}
        save={(letterDate) => save({ letterDate })}
        readOnly={readOnly}
      />
      {source.certainty === 'indicative' ? (
        <CheckField
          id={at('accepted')}
          label="Accepted in writing as the basis of the plan"
          value={source.accepted}
          save={(accepted) => save({ accepted })}
          disabled={readOnly}
        />
      ) : null}
    </div>
  )
}
