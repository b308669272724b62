import { useState } from 'react'
import type { TableName } from '../../domain/plan/plan.ts'
import { useRoute } from '../route.ts'

/**
 * Which record of a list is open for editing: one at a time. The one an address points to, as from a finding, opens
 * by itself.
 */
export function useOpenRecord(...tables: readonly TableName[]): [string | null, (id: string | null) => void] {
  const route = useRoute()
  const focus = route.at === 'plan' ? route.focus : null
  const [open, setOpen] = useState<string | null>(null)
  const [followed, setFollowed] = useState<string | null>(null)
  if (focus !== followed) {
    setFollowed(focus)
    const [table, record] = focus?.split('/') ?? []
    if (record && tables.some((each) => each === table)) setOpen(record)
  }
  return [open, setOpen]
}
