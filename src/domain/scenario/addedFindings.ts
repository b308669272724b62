import type { Finding } from '../checks/finding.ts'
import type { Findings } from '../checks/findings.ts'

/** How many are told one by one. */
const most = 20

/** What the checks say of one state of the plan and not of another: stops and warnings, the gravest first. */
export interface AddedFindings {
  readonly first: readonly Pick<Finding, 'id' | 'severity' | 'problem'>[]
  /** How many more there are. */
  readonly more: number
}

export function addedFindings(of: Findings | undefined, before: Findings | undefined): AddedFindings {
  const grave = (severity: Finding['severity']) =>
    (of?.all() ?? []).filter((each) => each.severity === severity && !before?.byId(each.id))
  const added = [...grave('stop'), ...grave('warn')]
  return {
    first: added.slice(0, most).map(({ id, severity, problem }) => ({ id, severity, problem })),
    more: Math.max(0, added.length - most),
  }
}
