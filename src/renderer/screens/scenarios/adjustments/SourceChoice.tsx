import { ChoiceField } from '../../../components/ChoiceField.tsx'
import { useList, useView } from '../../../stores/usePlan.ts'
import type { FieldsOf } from './fieldsOf.ts'

/** The source an adjustment is about. */
export function SourceChoice({
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
