import type { Adjustment, Scenario } from '../../../domain/scenario/scenario.ts'
import type { Command } from '../../stores/planStore.ts'
import { newId, nextPosition } from '../../stores/usePlan.ts'

/** A new scenario and the command that keeps it after the others. */
export function newScenario(
  scenarios: readonly Scenario[],
  given: { readonly title: string; readonly note?: string; readonly adjustments: readonly Adjustment[] },
): { readonly id: string; readonly command: Command } {
  const id = newId()
  const record = {
    id,
    position: nextPosition(scenarios),
    note: '',
    ...given,
    title: given.title.slice(0, 300),
  }
  return { id, command: { type: 'scenario.add', record } }
}
