import type { Finding } from '../../domain/checks/finding.ts'
import { Severity } from '../../domain/values/severity.ts'

const nouns: Readonly<Record<Severity, string>> = { stop: 'stop', warn: 'warning', note: 'note' }

/** `2 stops, 1 warning`. */
export const countedWords = (findings: readonly Finding[]): string =>
  Severity.options
    .map((severity) => [severity, findings.filter((each) => each.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${count} ${nouns[severity]}${count === 1 ? '' : 's'}`)
    .join(', ')
