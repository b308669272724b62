import { Link } from '@fluentui/react-components'
import type { Explanation } from '../../../domain/explain/explanation.ts'
import { planAddress } from '../../route.ts'
import { placeOfTable } from '../../screens/plan/places.ts'
import { usePlan } from '../../stores/usePlan.ts'
import { goAgain } from '../goAgain.ts'

interface RecordLinkProps {
  readonly record: NonNullable<Explanation['record']>
  /** What is written there. */
  readonly title: string
  readonly onGo: () => void
}

/** The way to the very field in which a part of a figure is written. */
export function RecordLink({ record, title, onGo }: RecordLinkProps) {
  const { id } = usePlan()
  const address = planAddress(id, placeOfTable(record.table), `${record.table}/${record.id}/${record.field}`)
  return (
    <Link
      inline
      href={address}
      aria-label={`Go to it: ${title}`}
      onClick={() => {
        goAgain(address)
        onGo()
      }}
    >
      Go to it
    </Link>
  )
}
