import { useDeferredValue, useState } from 'react'
import type { Line } from '../../../domain/budget.ts'
import { useRecord } from '../../stores/usePlan.ts'
import { everyLine, type LineFilter } from './lineFilter.ts'
import type { LineNames } from './lineNames.ts'
import type { LineTarget } from './lineTarget.ts'
import { useLines } from './useBudget.ts'

interface ShownLines {
  readonly lines: readonly Line[]
  readonly filter: LineFilter
  readonly setFilter: (filter: LineFilter) => void
}

/** The lines that pass the filter. When the keyboard is to go to one that does not, all are shown. */
export function useShownLines(names: LineNames, target: LineTarget | null): ShownLines {
  const [filter, setFilter] = useState(everyLine)
  const lines = useLines(useDeferredValue(filter), names)
  const aimed = useRecord('lines', target?.id ?? '')
  if (aimed && filter !== everyLine && !lines.includes(aimed)) setFilter(everyLine)
  return { lines, filter, setFilter }
}
