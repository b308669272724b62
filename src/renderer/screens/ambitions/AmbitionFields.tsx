import type { Ambition } from '../../../domain/ambitions/ambition.ts'
import { measureText, unitTitles, type AmbitionUnit } from '../../../domain/values/measure.ts'
import { CertaintyNote } from '../../components/CertaintyNote.tsx'
import { ChoiceField } from '../../components/ChoiceField.tsx'
import { DecimalField } from '../../components/DecimalField.tsx'
import { FieldRow } from '../../components/FieldRow.tsx'
import { TextField } from '../../components/TextField.tsx'
import { usePack } from '../../stores/usePlan.ts'
import { fromIndicator } from './newAmbition.ts'
import { MeasuredField } from './MeasuredField.tsx'
import { ServedBy } from './ServedBy.tsx'
import { Trajectory } from './Trajectory.tsx'
import { useAmbitionFields } from './useAmbitionFields.ts'

const units = Object.entries(unitTitles) as [AmbitionUnit, string][]
const ways = [
  ['higher', 'Higher is better'],
  ['lower', 'Lower is better'],
] as const satisfies readonly (readonly [Ambition['better'], string])[]

/** The fields of one ambition: what is counted, where it stands, where it is to get to, and what serves it. */
export function AmbitionFields({ ambition }: { readonly ambition: Ambition }) {
  const { common, save } = useAmbitionFields(ambition)
  return (
    <>
      <IndicatorField ambition={ambition} />
      <TextField
        {...common('title')}
        label="Ambition"
        hint="For example: More people leaving prison reach treatment within three weeks"
        required
        value={ambition.title}
        save={(title) => save({ title })}
      />
      <TextField
        {...common('definition')}
        label="What exactly is counted"
        hint="So that somebody else would count the same"
        lines={2}
        value={ambition.definition}
        save={(definition) => save({ definition })}
      />
      <FieldRow>
        <ChoiceField
          {...common('unit')}
          label="Counted in"
          value={ambition.unit}
          choices={units}
          save={(unit) => save({ unit })}
        />
        <ChoiceField
          {...common('better')}
          label="Which way is better"
          value={ambition.better}
          choices={ways}
          save={(better) => save({ better })}
        />
      </FieldRow>
      <MeasuredField
        {...common('baseline')}
        label="Baseline"
        hint="Where it stands now. Leave it empty while it is not known; nothing is taken for nought"
        value={ambition.baseline}
        save={(baseline) => save({ baseline })}
      />
      <FieldRow>
        <TextField
          {...common('baselinePeriod')}
          label="Period of the baseline"
          hint="For example: 12 months to March 2026"
          value={ambition.baselinePeriod}
          save={(baselinePeriod) => save({ baselinePeriod })}
        />
        <TextField
          {...common('baselineSource')}
          label="Where the baseline was read"
          hint="For example: local treatment statistics, published November 2026"
          value={ambition.baselineSource}
          save={(baselineSource) => save({ baselineSource })}
        />
      </FieldRow>
      <Trajectory ambition={ambition} />
      <FieldRow>
        <DecimalField
          {...common('nationalShare')}
          label="Share of the national ambition"
          hint="The part this area is to bring, where one was given to it"
          unread="Enter a number, such as 120"
          value={ambition.nationalShare}
          save={(nationalShare) => save({ nationalShare })}
        />
        <TextField
          {...common('owner')}
          label="Who answers for it"
          value={ambition.owner}
          save={(owner) => save({ owner })}
        />
      </FieldRow>
      <TextField
        {...common('note')}
        label="Note"
        lines={2}
        value={ambition.note}
        save={(note) => save({ note })}
      />
      <ServedBy ambitionId={ambition.id} />
    </>
  )
}

/** Which indicator of the guidance it is, with what is known of that. */
function IndicatorField({ ambition }: { readonly ambition: Ambition }) {
  const { common, save } = useAmbitionFields(ambition)
  const { indicators } = usePack()
  const chosen = indicators.find(({ id }) => id === ambition.indicatorId)
  const last = chosen?.england.at(-1)
  return (
    <>
      <ChoiceField
        {...common('indicatorId')}
        label="Indicator"
        hint="One of the guidance fills in what is counted; a local one is described below"
        value={ambition.indicatorId ?? ''}
        choices={[['', 'A local measure'], ...indicators.map(({ id, title }) => [id, title] as const)]}
        save={(id) => {
          const indicator = indicators.find((each) => each.id === id)
          return save(indicator ? fromIndicator(ambition, indicator) : { indicatorId: null })
        }}
      />
      {chosen ? (
        <p>
          {chosen.nationalTarget === null
            ? ''
            : `The national ambition: ${measureText(chosen.nationalTarget, chosen.unit)}. `}
          {last ? `England in ${last.period}: ${measureText(last.value, chosen.unit)}. ` : ''}
          {chosen.note} <CertaintyNote certainty={chosen.certainty} source={chosen.source} />
        </p>
      ) : null}
    </>
  )
}
