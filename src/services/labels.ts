import { figureLabel } from '../domain/figureLabel.ts'
import type { Plan } from '../domain/plan.ts'

/** A figure's name in the words of the first of these plans that has what the figure is about. */
export function labelIn(plans: readonly Plan[], figure: string): string {
  const [kind, id = ''] = figure.split('/')
  const has = (plan: Plan): boolean => kind !== 'source' || plan.sources.has(id)
  const plan = plans.find(has) ?? plans[0]
  return plan === undefined ? figure : figureLabel(plan, figure)
}
