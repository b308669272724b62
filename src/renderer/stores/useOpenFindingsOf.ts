import type { Finding } from '../../domain/checks/finding.ts'
import { gravestFirst } from '../../domain/values/severity.ts'
import { useFindings, useList } from './usePlan.ts'

/** What the checks found about one record, gravest first, less the warnings let stand. */
export function useOpenFindingsOf(record: string): readonly Finding[] {
  const findings = useFindings(record)
  const overrides = useList('overrides')
  return findings
    .filter(({ id, severity }) => severity !== 'warn' || !overrides.some((each) => each.id === id))
    .toSorted(gravestFirst)
}
