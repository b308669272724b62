import type { Finding } from '../../domain/checks/finding.ts'

/** What to show beside a field: the first finding about it, with what to do. */
export function warningFor(findings: readonly Finding[], field: string): string | undefined {
  const finding = findings.find((each) => each.field === field && each.severity !== 'note')
  return finding && `${finding.problem}. ${finding.action}`
}
