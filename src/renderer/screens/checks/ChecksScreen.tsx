import { Page } from '../../components/Page.tsx'
import { countsInWords, countsOf } from './counts.ts'
import { FindingList } from './FindingList.tsx'
import { useOpenFindings } from './useOpenFindings.ts'

/** Everything that stands between this plan and its submission, on a page of its own. */
export function ChecksScreen() {
  const counts = countsOf(useOpenFindings())
  return (
    <Page
      title="Checks"
      intro={`Found: ${countsInWords(counts)}. A stop has to be put right before the plan is submitted. A warning can be let stand with a reason, which is printed in the annual plan. A note only tells.`}
    >
      <FindingList place={null} heading="h2" />
    </Page>
  )
}
