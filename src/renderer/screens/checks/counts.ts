import type { Finding } from '../../../domain/checks/finding.ts'
import type { Severity } from '../../../domain/values/severity.ts'

export type Counts = Readonly<Record<Severity, number>>

export function countsOf(findings: readonly Finding[]): Counts {
  const counts = { stop: 0, warn: 0, note: 0 }
  for (const { severity } of findings) counts[severity] += 1
  return counts
}

/** `3 stops, 12 warnings and 1 note`, leaving out what there is none of. */
export function countsInWords({ stop, warn, note }: Counts): string {
  const parts = [counted(stop, 'stop'), counted(warn, 'warning'), counted(note, 'note')].filter(Boolean)
  return parts.length === 0 ? 'nothing found' : parts.join(', ').replace(/, ([^,]*)$/, ' and $1')
}

const counted = (count: number, noun: string): string =>
  count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`
