import { figure, type Standing } from './figure.ts'
import type { Pence } from './money.ts'

/** Where a whole plan stands: as a source does, with money on no source, without an allocation, or with nothing in it. */
export type PlanStanding = Standing | 'unfunded' | 'notKnown' | 'empty'

/** The figures that decide it; null where one is not known. */
type Amounts = (name: string) => Pence | null

/**
 * All that is to be said of where a plan stands, the gravest first. Its sources stand each on its own, so it may be
 * over-planned in one and have money free in another. It is balanced only when none of that is so: a plan whose costs are
 * on no source is not.
 */
export function planStandings(amount: Amounts): readonly PlanStanding[] {
  const above = (name: string): boolean => (amount(name) ?? 0) > 0
  const told: PlanStanding[] = [
    ...(above(figure.overPlanned) ? (['over'] as const) : []),
    ...((amount(figure.unfunded) ?? 0) === 0 ? [] : (['unfunded'] as const)),
    ...(above(figure.unallocated) ? (['unallocated'] as const) : []),
  ]
  if (told.length > 0) return told
  const available = amount(figure.available)
  if (available === null) return ['notKnown']
  return [available === 0 && amount(figure.planned()) === 0 ? 'empty' : 'balanced']
}
