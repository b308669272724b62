import type { Finding } from '../../domain/checks/finding.ts'
import { canStand, gravestFirst } from '../../domain/values/severity.ts'
import { useFindings, useList } from './usePlan.ts'

/**
 * What the checks found about one record, gravest first, less the warnings let stand. A reason kept from before does
 * not hold once the matter has become a stop.
 */
export function useOpenFindingsOf(record: string): readonly Finding[] {
  const findings = useFindings(record)
  const overrides = useList('overrides')
  if (findings.length === 0) return findings
  return findings
    .filter((finding) => !canStand(finding) || !overrides.some((each) => each.id === finding.id))
    .toSorted(gravestFirst)
}
