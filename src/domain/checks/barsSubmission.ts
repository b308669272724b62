import type { Plan } from '../plan/plan.ts'
import { bars } from '../values/severity.ts'
import type { Finding } from './finding.ts'

/** Whether a finding bars submission of the plan as it is, with the reasons kept in it. */
export const barsSubmission = ({ plan }: { readonly plan: Plan }, finding: Finding): boolean =>
  bars(finding, plan.overrides.has(finding.id))
