import type { Output } from '../../../contract/operations.ts'
import { RecordList } from '../../components/RecordList.tsx'
import { Section } from '../../components/Section.tsx'
import { useOpenRecord } from '../../components/useOpenRecord.ts'
import { useList } from '../../stores/usePlan.ts'
import { ReprofileCard } from './ReprofileCard.tsx'

const nothing = { figures: [], costs: [], moreCosts: 0, notKept: '' }

/** Every re-profile that was recorded, the newest first. */
export function ReprofileLog({ moves }: { readonly moves: Output<'reprofile.read'>['log'] }) {
  const log = useList('reprofiles').toReversed()
  const [open, setOpen] = useOpenRecord('reprofiles')
  if (log.length === 0) return null
  return (
    <Section title="Log of re-profiles">
      <RecordList label="Re-profiles, the newest first">
        {log.map((reprofile) => (
          <ReprofileCard
            key={reprofile.id}
            reprofile={reprofile}
            moves={moves[reprofile.id] ?? nothing}
            open={open === reprofile.id}
            onToggle={() => {
              setOpen(open === reprofile.id ? null : reprofile.id)
            }}
          />
        ))}
      </RecordList>
    </Section>
  )
}
