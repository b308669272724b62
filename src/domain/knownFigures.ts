import { isOutermost } from './lineage.ts'
import type { Plan } from './plan.ts'
import { figure } from './values/figure.ts'

/**
 * Whether a figure may be told. What rests on an allocation that is not known is not known either, and must not be
 * taken for nought: what a source has and what remains of it, and the same of the plan as a whole.
 */
export function isKnown(plan: Plan, name: string): boolean {
  if (name === figure.available || name === figure.remaining) return allAllocationsKnown(plan)
  const source = /^source\/([^/]+)\/(?:available|remaining)$/.exec(name)?.[1]
  return source === undefined || typeof plan.sources.get(source)?.allocation === 'number'
}

/** Whether every outermost source of the plan's own money has its allocation. */
const allAllocationsKnown = (plan: Plan): boolean =>
  [...plan.sources.values()].every((source) => source.allocation !== null || !isOutermost(plan, source))
