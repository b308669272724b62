import { Page } from '../../components/Page.tsx'
import { Section } from '../../components/Section.tsx'
import { useDetails } from '../../stores/usePlan.ts'
import { NextDates } from './NextDates.tsx'
import { TaskRows } from './TaskRows.tsx'
import { Totals } from './Totals.tsx'

/** Where the plan stands: what is left to do, the money in three figures, and what is due next. */
export function OverviewScreen() {
  const { authorities, financialYear } = useDetails()
  return (
    <Page
      title="Overview"
      intro={`${authorities.map(({ name }) => name).join(', ')}, ${financialYear}. The order of the steps is advice: take them as they come.`}
    >
      <Section title="Money">
        <Totals />
      </Section>
      <Section title="Steps">
        <TaskRows />
      </Section>
      <Section title="Next dates">
        <NextDates />
      </Section>
    </Page>
  )
}
