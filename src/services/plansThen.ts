import type { Plan } from '../domain/plan/plan.ts'
import type { PlanSession } from './planSession.ts'

/** How many states of a plan are kept once they were made again out of its journal. */
const kept = 3

const made = new WeakMap<PlanSession, Map<number, Plan>>()

/** The plan as it was after an entry of its journal. An entry never changes, so the last few asked for are kept. */
export function plansThen(session: PlanSession, entry: number): Plan {
  const plans = made.get(session) ?? new Map<number, Plan>()
  made.set(session, plans)
  const plan = plans.get(entry) ?? session.planAt(entry)
  plans.delete(entry)
  plans.set(entry, plan)
  for (const oldest of [...plans.keys()].slice(0, -kept)) plans.delete(oldest)
  return plan
}
