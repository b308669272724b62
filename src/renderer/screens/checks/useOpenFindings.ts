import { useMemo } from 'react'
import type { Finding } from '../../../domain/checks/finding.ts'
import { useAllFindings, useList } from '../../stores/usePlan.ts'
import { sortOut } from './sortOut.ts'

export function useSortedFindings() {
  const findings = useAllFindings()
  const overrides = useList('overrides')
  return useMemo(() => sortOut(findings, overrides), [findings, overrides])
}

/** Everything found that nobody has let stand, gravest first. */
export const useOpenFindings = (): readonly Finding[] => useSortedFindings().open
