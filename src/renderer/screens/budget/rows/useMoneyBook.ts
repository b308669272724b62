import { useMemo } from 'react'
import type { CountedCosts } from '../../../../domain/grid/countedCosts.ts'
import { usePlan } from '../../../stores/usePlan.ts'
import type { GridView } from '../views/gridView.ts'
import type { MoneyBook } from './money.ts'
import { useMonths } from './useMonths.ts'
import { useSums } from './useSums.ts'

/** Where the grid's money comes from in a view, with what the groups named come to. */
export function useMoneyBook(view: GridView, groups: Readonly<Record<string, CountedCosts>>): MoneyBook {
  const store = usePlan()
  const months = useMonths(view === 'months')
  const sums = useSums(groups)
  return useMemo(() => ({ figure: (name) => store.figure(name), months, sums }), [store, months, sums])
}
