import type { Plan } from '../plan.ts'
import type { Finding } from './finding.ts'

/** Whether a finding bars submission: what stops sign-off, less the few stops that may stand with a reason and do. */
export const barsSubmission = (
  { plan }: { readonly plan: Plan },
  { id, atSignOff, mayStand }: Finding,
): boolean => atSignOff === 'stop' && !(mayStand && plan.overrides.has(id))
