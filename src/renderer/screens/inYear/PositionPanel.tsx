import { Link } from '@fluentui/react-components'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Section } from '../../components/Section.tsx'
import { planAddress } from '../../route.ts'
import { useList, usePlan } from '../../stores/usePlan.ts'
import { outlined, sourceTree } from '../funding/sourceTree.ts'
import { QuarterSteps } from './QuarterSteps.tsx'
import { SourceYears } from './SourceYears.tsx'
import { YearTable } from './YearTable.tsx'

/** Where the year stands, for the whole plan and for every source. */
export function PositionPanel() {
  const { id } = usePlan()
  const sources = outlined(sourceTree(useList('sources')))
  if (sources.length === 0)
    return (
      <EmptyState title="No funding source yet">
        Add the money the plan rests on under Funding. Its year can then be followed here.
      </EmptyState>
    )
  return (
    <>
      <QuarterSteps />
      <Section
        title="The year, source by source"
        intro="Money is at risk of return where the conditions of its grant, or its own, do not let it be carried over."
      >
        <YearTable sources={sources} />
        <p>
          <Link inline href={planAddress(id, 'scenarios')}>
            What must we give back if nothing more is hired or bought?
          </Link>{' '}
          Scenarios work that out without changing the plan.
        </p>
      </Section>
      <Section
        title="Quarter by quarter"
        intro="Open a source to see each quarter against the plan, and to say why a closed quarter went otherwise."
      >
        <SourceYears sources={sources.map(([source]) => source).filter(({ inPlan }) => inPlan)} />
      </Section>
    </>
  )
}
