import type { CheckReport } from '../contract/views.ts'
import type { Stage } from '../domain/checks/context.ts'
import type { Severity } from '../domain/checks/finding.ts'
import { Reckoning } from '../domain/reckoning.ts'
import type { PlanSession } from './planSession.ts'

/** Everything that stands between a plan and its submission, the gravest first. */
export function checkReport(session: PlanSession, stage: Stage): CheckReport {
  const { plan, today } = session
  const reckoning = stage === 'drafting' ? session.reckoning : new Reckoning(plan, today, stage)
  const findings = reckoning.findings
    .all()
    .map((finding) => ({
      ...finding,
      overridden: finding.severity === 'warn' ? (plan.overrides.get(finding.id)?.reason ?? null) : null,
    }))
    .toSorted((a, b) => gravity[a.severity] - gravity[b.severity] || (a.id < b.id ? -1 : 1))
  const count = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity && finding.overridden === null).length
  return { stage, stops: count('stop'), warnings: count('warn'), notes: count('note'), findings }
}

const gravity: Record<Severity, number> = { stop: 0, warn: 1, note: 2 }
