import type { Scenario, ScenarioDraft } from '../../../domain/scenario/scenario.ts'
import type { Command } from '../../stores/planStore.ts'
import { newId, nextPosition } from '../../stores/usePlan.ts'

/** Keeps a new scenario and shows it. Rejects with the sentence why it cannot be kept. */
export type Keep = (draft: ScenarioDraft) => Promise<void>

/** A new scenario and the command that keeps it after the others. */
export function newScenario(
  scenarios: readonly Scenario[],
  { title, note, adjustments }: ScenarioDraft,
): { readonly id: string; readonly command: Command } {
  const id = newId()
  const record = {
    id,
    position: nextPosition(scenarios),
    title: title.slice(0, 300),
    note,
    adjustments,
  }
  return { id, command: { type: 'scenario.add', record } }
}
