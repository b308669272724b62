import type { Source } from '../../../../domain/funding/source.ts'
import { ChoiceField } from '../../../components/ChoiceField.tsx'
import { useList, useView } from '../../../stores/usePlan.ts'
import { ringFencesIn } from '../../funding/sourceTree.ts'
import type { FieldsOf } from './fieldsOf.ts'

/** The source an adjustment is about. */
export function SourceChoice({
  adjustment,
  at,
  save,
}: FieldsOf<'allocation'> | FieldsOf<'allocationPercent'> | FieldsOf<'cut'>) {
  const { readOnly } = useView()
  const sources = useList('sources')
  const inside = adjustment.kind === 'cut' ? ringFencesIn(sources, adjustment.sourceId) : []
  return (
    <ChoiceField
      id={at('sourceId')}
      label="Funding source"
      {...(inside.length === 0
        ? {}
        : { hint: `Cut as a whole; inside it, ${namesOf(inside)} keep their allocations` })}
      value={adjustment.sourceId}
      choices={sources.map(({ id, name }) => [id, name] as const)}
      disabled={readOnly}
      save={(sourceId) => save({ ...adjustment, sourceId })}
    />
  )
}

const namesOf = (sources: readonly Source[]): string =>
  new Intl.ListFormat('en-GB').format(sources.map(({ name }) => name))
