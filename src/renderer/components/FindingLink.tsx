import { Link } from '@fluentui/react-components'
import type { Finding } from '../../domain/checks/finding.ts'
import { planAddress } from '../route.ts'
import { placeOfFinding } from '../screens/plan/places.ts'
import { usePlan } from '../stores/usePlan.ts'
import { goAgain } from './goAgain.ts'

interface FindingLinkProps {
  readonly finding: Finding
  readonly onGo?: () => void
}

/** The problem as a link to the very field. */
export function FindingLink({ finding, onGo }: FindingLinkProps) {
  const { id } = usePlan()
  const focus = `${finding.table}/${finding.recordId}/${finding.field}`
  const address = planAddress(id, placeOfFinding(finding), focus)
  return (
    <Link
      inline
      href={address}
      onClick={() => {
        goAgain(address)
        onGo?.()
      }}
    >
      {finding.problem}
    </Link>
  )
}
