import type { Finding } from '../checks/finding.ts'
import { gravestFirst, Severity } from '../values/severity.ts'
import { barsSubmission } from '../checks/barsSubmission.ts'
import { isLetStand } from './matters.ts'
import type { DocumentSource } from './source.ts'

/**
 * How grave a finding is for whoever submits the plan: whether it bars submission, not what it is while drafting. A stop
 * that stands with a reason bars nothing.
 */
function graveness(source: DocumentSource, finding: Finding): Severity {
  if (barsSubmission(source, finding)) return 'stop'
  return finding.atSignOff === 'stop' ? 'warn' : finding.atSignOff
}

/** The same in words. */
export const gravenessWords = (source: DocumentSource, finding: Finding): string =>
  gravenessTitles[graveness(source, finding)]

const gravenessTitles: Readonly<Record<Severity, string>> = {
  stop: 'Bars submission',
  warn: 'Warning',
  note: 'For information',
}

/** What bars submission first, then warnings, then notes. */
export const gravestOf = (source: DocumentSource, findings: readonly Finding[]): readonly Finding[] =>
  Severity.options.flatMap((each) =>
    findings.filter((finding) => graveness(source, finding) === each).toSorted(gravestFirst),
  )

/** The reason why a finding was let stand; null for one that was not, and for one that bars submission all the same. */
export const reasonToStand = (source: DocumentSource, finding: Finding): string | null =>
  isLetStand(source, finding) && !barsSubmission(source, finding)
    ? (source.plan.overrides.get(finding.id)?.reason ?? '')
    : null
