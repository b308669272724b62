import type { Line } from '../../../domain/costs/line.ts'
import { useComplain } from '../../components/announce.tsx'
import { useListEdits } from '../../components/useListEdits.ts'
import { usePlan } from '../../stores/usePlan.ts'
import { blankLine } from './blankLine.ts'
import { copyOf, positionBelow } from './lineCommands.ts'
import type { LineFilter } from './lineFilter.ts'
import type { GridRow } from './rows/gridRow.ts'
import { removalOf, removing } from './rows/removal.ts'

interface LineActions {
  /** Adds a line below the one named. Gives its id once it is in the plan. */
  readonly add: (below: string | null, filter: LineFilter) => Promise<string>
  readonly duplicate: (line: Line) => Promise<string>
  /** Removes the lines of rows in one step, with an Undo to take it back; or says why they stay. */
  readonly remove: (rows: readonly GridRow[], removed: (lines: readonly Line[]) => void) => void
}

/** Adding, copying and removing whole lines. */
export function useLineActions(): LineActions {
  const store = usePlan()
  const { remove } = useListEdits()
  const complain = useComplain()
  const put = async (record: Line): Promise<string> => {
    await store.execute({ type: 'line.add', record })
    return record.id
  }
  return {
    add: (below, filter) => put(blankLine(store, below, filter)),
    duplicate: (line) => put(copyOf(line, positionBelow(store.list('lines'), line.id))),
    remove: (rows, removed) => {
      const removal = removalOf(rows)
      if ('refused' in removal) {
        complain(new Error(removal.refused))
        return
      }
      const { command, name } = removing(removal.lines)
      remove(command, name, () => {
        removed(removal.lines)
      })
    },
  }
}
