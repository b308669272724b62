import type { Finding, Severity } from '../../../domain/checks/finding.ts'
import type { Override } from '../../../domain/plan.ts'

const gravity: readonly Severity[] = ['stop', 'warn', 'note']

/** Findings that still stand, gravest first: warnings let stand with a reason are left out. */
export function openFindings(
  findings: readonly Finding[],
  overrides: readonly Override[],
): readonly Finding[] {
  if (findings.length === 0) return findings
  return findings
    .filter((finding) => !overrides.some(({ id }) => id === finding.id))
    .toSorted((a, b) => gravity.indexOf(a.severity) - gravity.indexOf(b.severity))
}

const nouns: Readonly<Record<Severity, string>> = { stop: 'stop', warn: 'warning', note: 'note' }

/** `2 stops, 1 warning`. */
export const countedWords = (findings: readonly Finding[]): string =>
  gravity
    .map((severity) => [severity, findings.filter((each) => each.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${count} ${nouns[severity]}${count === 1 ? '' : 's'}`)
    .join(', ')
