import { MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components'
import { ProblemBar } from '../../components/ProblemBar.tsx'
import { Section } from '../../components/Section.tsx'
import { AddedFindings } from './AddedFindings.tsx'
import { ComparisonTable } from './ComparisonTable.tsx'
import { useComparison } from './useComparison.ts'

/** The plan beside the scenarios chosen. */
export function ComparisonSection({ scenarioIds }: { readonly scenarioIds: readonly string[] }) {
  const { answer, problem } = useComparison(scenarioIds.join(' '))
  return (
    <Section
      title="Side by side"
      intro="The plan as it is, and what each scenario would make of it. Nothing here has been changed in the plan."
    >
      <ProblemBar problem={problem} />
      {scenarioIds.length === 0 ? <p>Tick “Compare” beside a scenario to see it here.</p> : null}
      {answer?.columns
        .filter(({ notes }) => notes.length > 0)
        .map(({ title, notes }, c) => (
          <MessageBar key={c} intent="warning" layout="multiline">
            <MessageBarBody>
              {title}: {notes.join('. ')}.
            </MessageBarBody>
          </MessageBar>
        ))}
      {answer === null ? (
        problem === null && <Spinner label="Working out the scenarios" />
      ) : scenarioIds.length === 0 ? null : (
        <>
          <ComparisonTable comparison={answer} />
          <AddedFindings columns={answer.columns} />
        </>
      )}
    </Section>
  )
}
