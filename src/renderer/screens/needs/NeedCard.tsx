import { Badge } from '@fluentui/react-components'
import type { Need } from '../../../domain/plan/need.ts'
import { RecordCard } from '../../components/RecordCard.tsx'
import { useListEdits } from '../../components/useListEdits.ts'
import { useView } from '../../stores/usePlan.ts'
import { areaWords } from './areas.ts'
import { NeedFields } from './NeedFields.tsx'

interface NeedCardProps {
  readonly need: Need
  readonly open: boolean
  readonly onToggle: () => void
}

export function NeedCard({ need, open, onToggle }: NeedCardProps) {
  const { readOnly } = useView()
  const { remove } = useListEdits()
  return (
    <RecordCard
      record={`needs/${need.id}`}
      title={need.title}
      summary={
        <>
          {need.priority ? (
            <Badge appearance="outline" color="brand">
              Priority
            </Badge>
          ) : null}
          {need.area === null ? null : <span>{areaWords[need.area]}</span>}
        </>
      }
      open={open}
      onToggle={onToggle}
      onRemove={
        readOnly
          ? undefined
          : () => {
              remove({ type: 'need.remove', id: need.id }, `the need “${need.title}”`, 'needs//')
            }
      }
    >
      <NeedFields need={need} />
    </RecordCard>
  )
}
