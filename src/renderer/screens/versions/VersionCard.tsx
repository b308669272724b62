import { Badge } from '@fluentui/react-components'
import { momentInWords } from '../../components/moment.ts'
import { RecordCard } from '../../components/RecordCard.tsx'
import { useListEdits } from '../../components/useListEdits.ts'
import { useView } from '../../stores/usePlan.ts'
import type { Version } from '../../../domain/plan/version.ts'
import { VersionFields } from './VersionFields.tsx'

interface VersionCardProps {
  readonly version: Version
  /** Whether the plan says now what it said then; null until that is known. */
  readonly sameAsNow: boolean | null
  readonly open: boolean
  readonly onToggle: () => void
}

export function VersionCard({ version, sameAsNow, open, onToggle }: VersionCardProps) {
  const { readOnly } = useView()
  const { remove } = useListEdits()
  return (
    <RecordCard
      record={`versions/${version.id}`}
      title={version.title}
      summary={
        <>
          {version.approved ? (
            <Badge appearance="outline" color="success">
              Approved
            </Badge>
          ) : version.approval === null ? null : (
            <span>Was approved</span>
          )}
          {sameAsNow === null ? null : <span>{sameAsNow ? 'Same as now' : 'Changed since'}</span>}
          <span>
            <time dateTime={version.at}>{momentInWords(version.at)}</time>, {version.person}
          </span>
        </>
      }
      open={open}
      onToggle={onToggle}
      onRemove={
        readOnly
          ? undefined
          : () => {
              remove(
                { type: 'version.remove', id: version.id },
                `the version “${version.title}”`,
                'versions//',
              )
            }
      }
    >
      <VersionFields version={version} sameAsNow={sameAsNow === true} />
    </RecordCard>
  )
}
