import { useEffect, useState } from 'react'
import type { ScenarioDraft } from '../../../domain/scenario/scenario.ts'
import { useComplain } from '../../components/announce.tsx'
import { arriveAt } from '../../components/arrive.ts'
import { fieldId } from '../../components/fieldName.ts'
import { useOpenRecord } from '../../components/useOpenRecord.ts'
import { useList, usePlan } from '../../stores/usePlan.ts'
import { CutPage } from './CutPage.tsx'
import { newScenario } from './scenarioCommands.ts'
import { ScenarioPage } from './ScenarioPage.tsx'

/** What if: scenarios beside the plan, and what a cut in the year would take. */
export function ScenariosScreen() {
  const scenarios = useList('scenarios')
  const store = usePlan()
  const complain = useComplain()
  const [open, setOpen] = useOpenRecord('scenarios')
  const [asksCut, setAsksCut] = useState(false)
  const [kept, setKept] = useState<string | null>(null)
  // After the page it stands on has taken the keyboard to its heading.
  useEffect(() => (kept === null ? undefined : arriveAt(fieldId('scenarios', kept, 'title'), true)), [kept])
  // The page stays until the scenario is there: what was ticked must not be lost when it cannot be kept.
  const keep = async (draft: ScenarioDraft): Promise<void> => {
    const { id, command } = newScenario(scenarios, draft)
    await store.execute(command)
    setAsksCut(false)
    setOpen(id)
    setKept(id)
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
      keep={(draft) => {
        keep(draft).catch(complain)
      }}
      askCut={() => {
        setAsksCut(true)
      }}
    />
  )
}
