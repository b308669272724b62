import type { Finding } from '../../../domain/checks/finding.ts'
import { gravestFirst, type Severity } from '../../../domain/values/severity.ts'
import type { Override } from '../../../domain/plan.ts'

/** Findings that still stand, gravest first: warnings let stand with a reason are left out. */
export function openFindings(
  findings: readonly Finding[],
  overrides: readonly Override[],
): readonly Finding[] {
  if (findings.length === 0) return findings
  return findings.filter((finding) => !overrides.some(({ id }) => id === finding.id)).toSorted(gravestFirst)
}

const nouns: Readonly<Record<Severity, string>> = { stop: 'stop', warn: 'warning', note: 'note' }

/** `2 stops, 1 warning`. */
export const countedWords = (findings: readonly Finding[]): string =>
  (['stop', 'warn', 'note'] as const)
    .map((severity) => [severity, findings.filter((each) => each.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${count} ${nouns[severity]}${count === 1 ? '' : 's'}`)
    .join(', ')
