import { useMemo } from 'react'
import { useList, usePack } from '../../stores/usePlan.ts'
import { lineNames, type LineNames } from './lineNames.ts'

/** The names that lines are shown with; the same object until one of them changes. */
export function useLineNames(): LineNames {
  const pack = usePack()
  const interventions = useList('interventions')
  const sources = useList('sources')
  return useMemo(() => lineNames(pack, interventions, sources), [pack, interventions, sources])
}
