import { useState } from 'react'
import type { Source } from '../../../domain/funding/source.ts'
import { useRoute } from '../../route.ts'
import { useList } from '../../stores/usePlan.ts'

/** The source that is open: chosen by hand, or the one a finding about it, its contribution or its instalment leads to. */
export function useOpenSource(
  sources: readonly Source[],
): readonly [Source | undefined, (id: string) => void] {
  const route = useRoute()
  const focus = route.at === 'plan' ? route.focus : null
  const contributions = useList('contributions')
  const receipts = useList('receipts')
  const sourceIn = (place: string | null): string | null => {
    const [table, id = ''] = (place ?? '').split('/')
    if (table === 'sources') return id
    const parts = table === 'contributions' ? contributions : table === 'receipts' ? receipts : []
    return parts.find((part) => part.id === id)?.sourceId ?? null
  }
  const [selected, select] = useState(() => ({ focus, id: sourceIn(focus) }))
  if (selected.focus !== focus) select({ focus, id: sourceIn(focus) ?? selected.id })
  return [
    sources.find(({ id }) => id === selected.id) ?? sources[0],
    (id) => {
      select({ focus, id })
    },
  ]
}
