import { useState } from 'react'
import type { Adjustment } from '../../../domain/scenario/scenario.ts'
import { useListEdits } from '../../components/useListEdits.ts'
import { fieldId } from '../../components/fieldName.ts'
import { useOpenRecord } from '../../components/useOpenRecord.ts'
import { useList } from '../../stores/usePlan.ts'
import { CutPage } from './CutPage.tsx'
import { newScenario } from './scenarioCommands.ts'
import { ScenarioPage } from './ScenarioPage.tsx'

/** What if: scenarios beside the plan, and what a cut in the year would take. */
export function ScenariosScreen() {
  const scenarios = useList('scenarios')
  const edits = useListEdits()
  const [open, setOpen] = useOpenRecord('scenarios')
  const [asksCut, setAsksCut] = useState(false)
  const keep = (title: string, adjustments: readonly Adjustment[], note = ''): void => {
    const { id, command } = newScenario(scenarios, { title, note, adjustments })
    setAsksCut(false)
    setOpen(id)
    edits.add(command, fieldId('scenarios', id, 'title'))
  }
  return asksCut ? (
    <CutPage
      keep={keep}
      back={() => {
        setAsksCut(false)
      }}
    />
  ) : (
    <ScenarioPage
      open={open}
      show={setOpen}
      keep={keep}
      askCut={() => {
        setAsksCut(true)
      }}
    />
  )
}
