import type { Ambition } from '../../../domain/ambitions/ambition.ts'
import { measureText } from '../../../domain/values/measure.ts'
import { RecordCard } from '../../components/RecordCard.tsx'
import { useListEdits } from '../../components/useListEdits.ts'
import { useView } from '../../stores/usePlan.ts'
import { AmbitionFields } from './AmbitionFields.tsx'

interface AmbitionCardProps {
  readonly ambition: Ambition
  readonly open: boolean
  readonly onToggle: () => void
}

export function AmbitionCard({ ambition, open, onToggle }: AmbitionCardProps) {
  const { readOnly } = useView()
  const { remove } = useListEdits()
  return (
    <RecordCard
      record={`ambitions/${ambition.id}`}
      title={ambition.title}
      summary={<span>{inShort(ambition)}</span>}
      open={open}
      onToggle={onToggle}
      onRemove={
        readOnly
          ? undefined
          : () => {
              remove(
                { type: 'ambition.remove', id: ambition.id },
                `the ambition “${ambition.title}”`,
                'ambitions//',
              )
            }
      }
    >
      <AmbitionFields ambition={ambition} />
    </RecordCard>
  )
}

/** `1,240 people to 1,400 people`. */
function inShort({ baseline, trajectory, unit }: Ambition): string {
  const target = trajectory[3]
  const from = baseline.suppressed
    ? 'suppressed'
    : baseline.value === null
      ? null
      : measureText(baseline.value, unit)
  if (target === null) return from === null ? 'No baseline or target yet' : `${from}, no target yet`
  return from === null ? `To ${measureText(target, unit)}` : `${from} to ${measureText(target, unit)}`
}
