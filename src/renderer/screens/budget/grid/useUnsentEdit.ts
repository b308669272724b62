import type { CellEditingStartedEvent, GridApi } from 'ag-grid-community'
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
    // Opening a cell changes nothing; typing over it, or in it, does.
    const opened = ({ event }: CellEditingStartedEvent<Line>): void => {
      if (event instanceof KeyboardEvent && event.key.length === 1) begin()
      document.addEventListener('input', begin, { capture: true, once: true })
    }
    const closed = (): void => {
      document.removeEventListener('input', begin, { capture: true })
      finish()
    }
    api.addEventListener('cellEditingStarted', opened)
    api.addEventListener('cellEditingStopped', closed)
    return () => {
      closed()
      if (api.isDestroyed()) return
      api.removeEventListener('cellEditingStarted', opened)
      api.removeEventListener('cellEditingStopped', closed)
    }
  }, [api, store])
  useLayoutEffect(
    () => () => {
      if (api && !api.isDestroyed()) api.stopEditing()
    },
    [api],
  )
}
