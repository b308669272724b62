import type { Line } from '../../../domain/budget.ts'
import { useAnnounce, useComplain } from '../../components/announce.tsx'
import { usePlan } from '../../stores/usePlan.ts'
import { blankLine, copyOf, positionBelow } from './lineCommands.ts'
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
  const announce = useAnnounce()
  const complain = useComplain()
  const put = async (record: Line): Promise<string> => {
    await store.execute({ type: 'line.add', record })
    return record.id
  }
  return {
    add: (below, filter) => put(blankLine(positionBelow(store.list('lines'), below), filter)),
    duplicate: (line) => put(copyOf(line, positionBelow(store.list('lines'), line.id))),
    remove: ({ id, description }, removed) => {
      store.execute({ type: 'line.remove', id }).then(() => {
        removed()
        announce(`${description === '' ? 'The line' : `“${description}”`} removed`, () => {
          store.undo().catch(complain)
        })
      }, complain)
    },
  }
}
