import { Page } from '../../components/Page.tsx'
import { ClosureList } from './ClosureList.tsx'
import { GuidanceDeadlines } from './GuidanceDeadlines.tsx'
import { StepRecords } from './StepRecords.tsx'

/** Everything with a date on the way to an agreed plan. */
export function TimetableScreen() {
  return (
    <Page
      title="Timetable"
      intro="Every date on the way to an agreed plan. The date of papers is worked out from their meeting, past weekends, bank holidays and your own closure days."
    >
      <StepRecords />
      <GuidanceDeadlines />
      <ClosureList />
    </Page>
  )
}
