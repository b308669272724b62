import { Page } from '../../components/Page.tsx'
import { ChainList } from './ChainList.tsx'
import { ClosureList } from './ClosureList.tsx'
import { GuidanceDeadlines } from './GuidanceDeadlines.tsx'
import { KeyDecisionField } from './KeyDecisionField.tsx'
import { StepRecords } from './StepRecords.tsx'

/** Everything with a date on the way to an agreed plan. */
export function TimetableScreen() {
  return (
    <Page
      title="Timetable"
      intro="Every date on the way to an agreed plan. A step can be reckoned from another, as papers are from their meeting: past weekends, bank holidays and your own closure days, and moving with it."
    >
      <StepRecords />
      <ChainList />
      <KeyDecisionField />
      <GuidanceDeadlines />
      <ClosureList />
    </Page>
  )
}
