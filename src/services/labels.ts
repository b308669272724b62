import { readFigureName } from '../domain/figures/figureName.ts'
import { figureLabel } from '../domain/figures/figureLabel.ts'
import type { Plan } from '../domain/plan/plan.ts'

/** A figure's name in the words of the first of these plans that has what the figure is about. */
export function labelIn(plans: readonly Plan[], figure: string): string {
  const plan = plans.find((each) => readFigureName(each, figure) !== null) ?? plans[0]
  return plan === undefined ? figure : figureLabel(plan, figure)
}
