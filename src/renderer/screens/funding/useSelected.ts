import { useState } from 'react'
import type { TableName } from '../../../domain/plan/plan.ts'
import { useRoute } from '../../route.ts'

/** The record that is open on a screen: the one last chosen, or the one a finding has just led to. */
export function useSelected(table: TableName): readonly [string | null, (id: string | null) => void] {
  const route = useRoute()
  const focus = route.at === 'plan' ? route.focus : null
  const [selected, select] = useState(() => ({ focus, id: recordIn(focus, table) }))
  if (selected.focus !== focus) select({ focus, id: recordIn(focus, table) ?? selected.id })
  return [
    selected.id,
    (id) => {
      select({ focus, id })
    },
  ]
}

const recordIn = (focus: string | null, table: TableName): string | null => {
  const [named, id] = focus?.split('/') ?? []
  return named === table && id ? id : null
}
