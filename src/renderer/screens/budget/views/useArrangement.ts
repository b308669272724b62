import { useCallback, useState } from 'react'
import { useRoute } from '../../../route.ts'
import type { LineTarget } from '../lineTarget.ts'
import type { GroupRow } from '../rows/gridRow.ts'
import type { Grouping } from '../rows/groups.ts'
import { viewWith, type GridView } from './gridView.ts'

/** How the lines are laid out: which money beside them, under which headings, and which headings are closed. */
export interface Arrangement {
  readonly view: GridView
  readonly setView: (view: GridView) => void
  readonly grouping: Grouping
  readonly setGrouping: (grouping: Grouping) => void
  readonly closed: ReadonlySet<string>
  readonly toggle: (group: GroupRow) => void
  readonly openAll: () => void
}

const noneClosed: ReadonlySet<string> = new Set()

/** Where the keyboard is sent to a column of another view, or to what the later years rest on, that view is shown. */
export function useArrangement(target: LineTarget | null): Arrangement {
  const [view, setView] = useState<GridView>('quarters')
  const [grouping, setGrouping] = useState<Grouping>('none')
  const [closed, setClosed] = useState(noneClosed)
  const [aimed, setAimed] = useState<LineTarget | null>(null)
  const route = useRoute()
  const focus = route.at === 'plan' ? route.focus : null
  const [followed, setFollowed] = useState<string | null>(null)
  if (target !== aimed) {
    setAimed(target)
    setView((target && viewWith(target.field)) ?? view)
  }
  if (focus !== followed) {
    setFollowed(focus)
    if (focus?.startsWith('assumptions/')) setView('years')
  }
  return {
    view,
    setView,
    grouping,
    setGrouping: useCallback((chosen) => {
      setGrouping(chosen)
      setClosed(noneClosed)
    }, []),
    closed,
    toggle: useCallback(({ id }) => {
      setClosed(
        (before) => new Set(before.has(id) ? [...before].filter((each) => each !== id) : [...before, id]),
      )
    }, []),
    openAll: useCallback(() => {
      setClosed(noneClosed)
    }, []),
  }
}
