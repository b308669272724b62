import { useState } from 'react'
import type { ScenarioDraft } from '../../../domain/scenario/scenario.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Page } from '../../components/Page.tsx'
import { AddButton, RecordList } from '../../components/RecordList.tsx'
import { Section } from '../../components/Section.tsx'
import { useList, useView } from '../../stores/usePlan.ts'
import { AdoptDialog } from './AdoptDialog.tsx'
import { ComparisonSection } from './ComparisonSection.tsx'
import { QuickStarts } from './QuickStarts.tsx'
import { ScenarioCard } from './ScenarioCard.tsx'
import { useCompared } from './useCompared.ts'

interface ScenarioPageProps {
  readonly open: string | null
  readonly show: (id: string | null) => void
  /** Keeps a new scenario and shows it. */
  readonly keep: (draft: ScenarioDraft) => void
  readonly askCut: () => void
}

/** The scenarios of the plan, side by side with it. */
export function ScenarioPage({ open, show, keep, askCut }: ScenarioPageProps) {
  const scenarios = useList('scenarios')
  const { readOnly } = useView()
  const [compared, compare] = useCompared(scenarios)
  const [adopting, setAdopting] = useState<string | null>(null)
  const adopted = scenarios.find(({ id }) => id === adopting)
  const addButton = readOnly ? null : (
    <AddButton
      table="scenarios"
      primary
      onClick={() => {
        keep({ title: 'New scenario', note: '', adjustments: [] })
      }}
    >
      Add a scenario
    </AddButton>
  )
  return (
    <Page
      wide
      title="Scenarios"
      intro="What if? A scenario is worked out beside the plan. Nothing in the plan is touched until you adopt one, and adopting is one step that Undo takes back."
      actions={scenarios.length > 0 ? addButton : undefined}
    >
      <QuickStarts keep={keep} askCut={askCut} />
      {scenarios.length === 0 ? (
        <EmptyState title="No scenarios yet" action={addButton}>
          Start from one of the questions above, or add a scenario and say yourself what goes otherwise: an
          allocation, a cut, a pay award, a later start or something that stops.
        </EmptyState>
      ) : (
        <>
          <Section title="Your scenarios">
            <RecordList label="Scenarios">
              {scenarios.map((scenario) => (
                <ScenarioCard
                  key={scenario.id}
                  scenario={scenario}
                  open={open === scenario.id}
                  show={show}
                  compared={compared.includes(scenario)}
                  compare={(wanted) => {
                    compare(scenario.id, wanted)
                  }}
                  adopt={() => {
                    setAdopting(scenario.id)
                  }}
                />
              ))}
            </RecordList>
          </Section>
          <ComparisonSection scenarioIds={compared.map(({ id }) => id)} />
        </>
      )}
      {adopted === undefined ? null : (
        <AdoptDialog
          scenario={adopted}
          close={() => {
            setAdopting(null)
          }}
        />
      )}
    </Page>
  )
}
