import type { Source } from '../../../domain/funding/source.ts'
import { MoneyField } from '../../components/MoneyField.tsx'
import { TextField } from '../../components/TextField.tsx'
import { FundingPart } from './FundingPart.tsx'
import { useFieldGrid } from './fieldGrid.ts'
import { useSource } from './useSource.ts'

/** Money left from the year before, which counts once its approval is named. */
export function CarriedForward({ source }: { readonly source: Source }) {
  const { grid } = useFieldGrid()
  const { at, warning, save, readOnly } = useSource(source)
  return (
    <FundingPart
      title="Carried forward"
      intro="Money left from last year that may be spent in this one. It counts once you name the letter or minute that approved it."
    >
      <div className={grid}>
        <MoneyField
          id={at('carriedForward')}
          label="Carried into this year"
          what="the sum carried forward"
          value={source.carriedForward}
          save={(carriedForward) => save({ carriedForward })}
          warning={warning('carriedForward')}
          readOnly={readOnly}
        />
        <TextField
          id={at('carryApproval')}
          label="Approved by"
          hint="For example: letter of the region, 12 May 2027"
          value={source.carryApproval}
          save={(carryApproval) => save({ carryApproval })}
          warning={warning('carryApproval')}
          readOnly={readOnly}
        />
      </div>
    </FundingPart>
  )
}
