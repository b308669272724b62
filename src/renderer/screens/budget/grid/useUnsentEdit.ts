import type { GridApi } from 'ag-grid-community'
import { useEffect, useLayoutEffect } from 'react'
import type { Line } from '../../../../domain/budget.ts'
import { usePlan } from '../../../stores/usePlan.ts'

/** What is being typed in a cell goes to disk when the plan is flushed, the window closes or the page is left. */
export function useUnsentEdit(api: GridApi<Line> | null): void {
  const store = usePlan()
  useEffect(() => {
    if (!api) return undefined
    let release: (() => void) | null = null
    const finish = (): void => {
      release?.()
      release = null
    }
    const begin = (): void => {
      release ??= store.holdUnsent(() => {
        api.stopEditing()
      })
    }
    api.addEventListener('cellEditingStarted', begin)
    api.addEventListener('cellEditingStopped', finish)
    return () => {
      finish()
      if (api.isDestroyed()) return
      api.removeEventListener('cellEditingStarted', begin)
      api.removeEventListener('cellEditingStopped', finish)
    }
  }, [api, store])
  useLayoutEffect(
    () => () => {
      if (api && !api.isDestroyed()) api.stopEditing()
    },
    [api],
  )
}
