import { useMemo } from 'react'
import type { Line } from '../../../domain/budget.ts'
import { useList, usePack } from '../../stores/usePlan.ts'
import { filterLines, type LineFilter } from './lineFilter.ts'
import { lineNames, type LineNames } from './lineNames.ts'

/** The names that lines are shown with; the same object until one of them changes. */
export function useLineNames(): LineNames {
  const pack = usePack()
  const interventions = useList('interventions')
  const sources = useList('sources')
  return useMemo(() => lineNames(pack, interventions, sources), [pack, interventions, sources])
}

/** The budget lines to be shown. Lines that did not change are the same objects as before. */
export function useLines(filter: LineFilter, names: LineNames): readonly Line[] {
  const lines = useList('lines')
  return useMemo(() => filterLines(lines, filter, names), [lines, filter, names])
}
