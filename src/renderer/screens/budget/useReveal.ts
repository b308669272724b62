import { useRecord } from '../../stores/usePlan.ts'
import { everyLine, type LineFilter } from './lineFilter.ts'
import type { LineTarget } from './lineTarget.ts'
import { lineOf, type GridRow } from './rows/gridRow.ts'
import { useEffect } from 'react'

/** When the keyboard is to go to a line that the filter or a closed group hides, all are shown. */
export function useReveal(
  target: LineTarget | null,
  rows: readonly GridRow[],
  setFilter: (filter: LineFilter) => void,
  openAll: () => void,
): void {
  const aimed = useRecord('lines', target?.id ?? '')
  const hidden = aimed !== undefined && !rows.some((row) => lineOf(row)?.id === aimed.id)
  useEffect(() => {
    if (!hidden) return
    setFilter(everyLine)
    openAll()
  }, [hidden, setFilter, openAll])
}
