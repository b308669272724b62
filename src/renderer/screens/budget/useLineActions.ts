import type { Line } from '../../../domain/budget.ts'
import { useListEdits } from '../../components/useListEdits.ts'
import { usePlan } from '../../stores/usePlan.ts'
import { blankLine } from './blankLine.ts'
import { copyOf, positionBelow } from './lineCommands.ts'
import type { LineFilter } from './lineFilter.ts'

interface LineActions {
  /** Adds a line below the one named. Gives its id once it is in the plan. */
  readonly add: (below: string | null, filter: LineFilter) => Promise<string>
  readonly duplicate: (line: Line) => Promise<string>
  /** Removes a line, with an Undo to take it back. */
  readonly remove: (line: Line, removed: () => void) => void
}

/** Adding, copying and removing whole lines. */
export function useLineActions(): LineActions {
  const store = usePlan()
  const { remove } = useListEdits()
  const put = async (record: Line): Promise<string> => {
    await store.execute({ type: 'line.add', record })
    return record.id
  }
  return {
    add: (below, filter) => put(blankLine(store, below, filter)),
    duplicate: (line) => put(copyOf(line, positionBelow(store.list('lines'), line.id))),
    remove: ({ id, description }, removed) => {
      remove({ type: 'line.remove', id }, description === '' ? 'the line' : `“${description}”`, removed)
    },
  }
}
