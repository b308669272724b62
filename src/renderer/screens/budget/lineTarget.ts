import { useCallback, useState } from 'react'
import { useRoute } from '../../route.ts'

/** A cell to bring the keyboard to. */
export interface LineTarget {
  readonly id: string
  readonly field: string
  /** Opens the cell for typing as well. */
  readonly edit?: true
}

/** Where the keyboard is to go: where a finding leads, or where the screen itself sends it. */
export function useLineTarget(): readonly [LineTarget | null, (target: LineTarget | null) => void] {
  const route = useRoute()
  const focus = route.at === 'plan' ? route.focus : null
  const [aim, setAim] = useState(() => ({ focus, target: targetIn(focus) }))
  if (aim.focus !== focus) setAim({ focus, target: targetIn(focus) })
  const aimAt = useCallback((target: LineTarget | null) => {
    setAim((before) => ({ ...before, target }))
  }, [])
  return [aim.target, aimAt]
}

function targetIn(focus: string | null): LineTarget | null {
  const [table, id, field] = focus?.split('/') ?? []
  return table === 'lines' && id ? { id, field: field || 'description' } : null
}
