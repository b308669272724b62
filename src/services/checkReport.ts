import type { CheckReport } from '../contract/views.ts'
import { canStand, gravestFirst, type Severity } from '../domain/values/severity.ts'
import type { PlanSession } from './planSession.ts'

/** Everything that stands between a plan and its submission, the gravest first; at sign-off some checks are stricter. */
export function checkReport({ plan, reckoning }: PlanSession, stage: CheckReport['stage']): CheckReport {
  const findings = reckoning.findings
    .all()
    .map((finding) => {
      const severity = stage === 'signOff' ? finding.atSignOff : finding.severity
      const overridden = canStand({ ...finding, severity })
        ? (plan.overrides.get(finding.id)?.reason ?? null)
        : null
      return { ...finding, severity, overridden }
    })
    .toSorted(gravestFirst)
  const count = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity && finding.overridden === null).length
  return { stage, stops: count('stop'), warnings: count('warn'), notes: count('note'), findings }
}
