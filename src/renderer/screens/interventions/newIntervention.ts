import type { Intervention } from '../../../domain/plan/intervention.ts'
import type { MenuItem } from '../../../domain/plan/pack.ts'
import { newId, nextPosition } from '../../stores/usePlan.ts'

/** An intervention as it begins: named after the menu item it delivers. */
export const newIntervention = (interventions: readonly Intervention[], item: MenuItem): Intervention => ({
  id: newId(),
  position: nextPosition(interventions),
  title: item.title,
  itemId: item.id,
  delivery: '',
  provider: '',
  lead: '',
  change: 'new',
  needs: [],
  localCase: '',
  additionality: '',
  populations: [],
  exitPlan: '',
  ambitions: [],
})
