import { useMemo } from 'react'
import type { Line } from '../../../../domain/costs/line.ts'
import { useComplain } from '../../../components/announce.tsx'
import { usePlan } from '../../../stores/usePlan.ts'
import { severalSources } from '../lineChoices.ts'
import { setText } from '../lineCommands.ts'
import { moneyDraft } from '../moneyDraft.ts'
import type { GridContext } from './gridContext.ts'

/** Carries what is entered in the grid's cells to the plan. What is refused is told. */
export function useGridEdits(share: (line: Line) => void): Pick<GridContext, 'openMoney' | 'saveText'> {
  const store = usePlan()
  const complain = useComplain()
  return useMemo(
    () => ({
      openMoney: (row, column) => {
        const draft = moneyDraft(store, row.cost.id, column)
        return {
          set: (amount) => draft.set(amount).catch(complain),
          putBack: () => draft.putBack().catch(complain),
        }
      },
      saveText: (row, column, text) => {
        if (column !== 'shares' || text !== severalSources)
          return store.execute(setText(row.cost.id, column, text)).catch(complain)
        share(row.cost)
        return Promise.resolve()
      },
    }),
    [store, complain, share],
  )
}
