import type { Finding } from '../checks/finding.ts'
import type { Plan } from '../plan/plan.ts'
import type { PlainDate } from '../values/date.ts'
import type { Pence } from '../values/money.ts'

/** What a document is made from. Figures and findings are the engine's; a document never works out its own. */
export interface DocumentSource {
  readonly plan: Plan
  /** A derived figure by its name in `values/figure.ts`. */
  readonly figure: (name: string) => Pence
  /** The findings as they stand, warnings that were let stand among them; the reasons are in `plan.overrides`. */
  readonly findings: readonly Finding[]
  readonly today: PlainDate
  /** The number of the journal entry the document shows. */
  readonly revision: number
  /** The approved version, when the plan says exactly what it said in it; null for any other state. */
  readonly approvedAs: string | null
  /** A short fingerprint of the plan's content, printed so that a paper can be matched to a plan. */
  readonly checkValue: string
}
