import type { Source } from '../../../domain/funding/source.ts'
import { headingId } from '../../components/arrive.ts'
import { RecordEditor } from '../../components/RecordEditor.tsx'
import { useListEdits } from '../../components/useListEdits.ts'
import { AllocationFields } from './AllocationFields.tsx'
import { CarriedForward } from './CarriedForward.tsx'
import { Contributions } from './Contributions.tsx'
import { LaterYears } from './LaterYears.tsx'
import { Position } from './Position.tsx'
import { Receipts } from './Receipts.tsx'
import { SourceConditions } from './SourceConditions.tsx'
import { SourceFields } from './SourceFields.tsx'

/** Everything about one source. */
export function SourceEditor({ source }: { readonly source: Source }) {
  const edits = useListEdits()
  const remove = (): void => {
    edits.remove(
      { type: 'source.remove', id: source.id },
      `“${source.name}”. What it paid for is left to its other sources, or to none`,
      headingId,
    )
  }
  return (
    <RecordEditor
      record={`sources/${source.id}`}
      title={source.name}
      removal="Remove this source"
      remove={remove}
      standing={<Position source={source} />}
    >
      <AllocationFields source={source} />
      <SourceFields source={source} />
      <LaterYears source={source} />
      <CarriedForward source={source} />
      <Contributions source={source} />
      <Receipts source={source} />
      <SourceConditions source={source} />
    </RecordEditor>
  )
}
