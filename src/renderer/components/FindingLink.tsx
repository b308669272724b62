import { Link } from '@fluentui/react-components'
import type { Finding } from '../../domain/checks/finding.ts'
import { go, planAddress } from '../route.ts'
import { placeOfTable } from '../screens/plan/places.ts'
import { usePlan } from '../stores/usePlan.ts'

interface FindingLinkProps {
  readonly finding: Finding
  readonly onGo?: () => void
}

/** The problem as a link to the very field. */
export function FindingLink({ finding, onGo }: FindingLinkProps) {
  const { id } = usePlan()
  const focus = `${finding.table}/${finding.recordId}/${finding.field}`
  const address = planAddress(id, placeOfTable(finding.table), focus)
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

/** A link to the address one is at does nothing by itself; here it goes to the field again. */
function goAgain(address: string): void {
  if (location.hash !== address) return
  history.replaceState(null, '', address.split('?')[0])
  window.dispatchEvent(new HashChangeEvent('hashchange'))
  go(address)
}
