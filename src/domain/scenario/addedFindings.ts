import { barsSubmission } from '../checks/barsSubmission.ts'
import type { Finding } from '../checks/finding.ts'
import type { Findings } from '../checks/findings.ts'
import type { Plan } from '../plan/plan.ts'
import { gravestFirst } from '../values/severity.ts'

/** How many are told one by one. */
const most = 20

/** A state of a plan with what the checks say of it. */
interface Checked {
  readonly plan: Plan
  readonly reckoning: { readonly findings: Findings }
}

/**
 * What the checks say of one state of the plan and not, or otherwise, of another: what bars submission and warnings, the
 * gravest first.
 */
export interface AddedFindings {
  readonly first: readonly Pick<Finding, 'id' | 'severity' | 'problem'>[]
  /** How many more there are. */
  readonly more: number
}

export function addedFindings(of: Checked | undefined, before: Checked | undefined): AddedFindings {
  const added = (of ? of.reckoning.findings.all().map((each) => atSubmission(of, each)) : [])
    .filter((each) => each.severity !== 'note' && !isSaid(before, each))
    .toSorted(gravestFirst)
  return { first: added.slice(0, most), more: Math.max(0, added.length - most) }
}

/** As grave as it is for submission, as stops are counted everywhere. */
function atSubmission(state: Checked, finding: Finding): AddedFindings['first'][number] {
  const { id, problem } = finding
  const severity = finding.severity === 'stop' ? 'warn' : finding.severity
  return { id, problem, severity: barsSubmission(state, finding) ? 'stop' : severity }
}

/** Whether it is said of a state more gravely, or in the same words as gravely: what is over by more is said in others. */
function isSaid(
  state: Checked | undefined,
  { id, severity, problem }: AddedFindings['first'][number],
): boolean {
  const found = state?.reckoning.findings.byId(id)
  if (state === undefined || found === undefined) return false
  const then = atSubmission(state, found)
  return then.severity === severity ? found.problem === problem : then.severity === 'stop'
}
