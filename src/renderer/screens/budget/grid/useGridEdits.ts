import { useMemo } from 'react'
import type { Line } from '../../../../domain/costs/line.ts'
import { useComplain } from '../../../components/announce.tsx'
import { usePlan } from '../../../stores/usePlan.ts'
import { severalSources } from '../lineChoices.ts'
import { setMoney, setText } from '../lineCommands.ts'
import type { GridContext } from './gridContext.ts'

/** Carries what is entered in the grid's cells to the plan. What is refused is told. */
export function useGridEdits(share: (line: Line) => void): Pick<GridContext, 'saveMoney' | 'saveText'> {
  const store = usePlan()
  const complain = useComplain()
  return useMemo(
    () => ({
      saveMoney: (row, column, amount) =>
        store.execute(setMoney(row.cost.id, column, amount)).catch(complain),
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
