import { figure } from '../../domain/values/figure.ts'
import { planStandings, type PlanStanding } from '../../domain/values/planStanding.ts'
import { useFigure } from './usePlan.ts'

/** All that is to be said of where the plan stands, the gravest first. */
export function usePlanStandings(): readonly PlanStanding[] {
  const amounts = {
    [figure.available]: useFigure(figure.available),
    [figure.planned()]: useFigure(figure.planned()),
    [figure.overPlanned]: useFigure(figure.overPlanned),
    [figure.unallocated]: useFigure(figure.unallocated),
    [figure.unfunded]: useFigure(figure.unfunded),
  }
  return planStandings((name) => amounts[name] ?? null)
}
