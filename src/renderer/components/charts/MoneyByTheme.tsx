import { useMemo } from 'react'
import { figure } from '../../../domain/values/figure.ts'
import { usePack } from '../../stores/usePlan.ts'
import { ChartFigure } from './ChartFigure.tsx'
import { useFigures } from './useFigures.ts'

/** What is planned on each category of the menu on which something is. */
export function MoneyByTheme() {
  const { categories } = usePack()
  const names = useMemo(() => categories.map(({ id }) => figure.categoryPlanned(id)), [categories])
  const planned = useFigures(names)
  const withMoney = categories.filter((_, index) => planned[index] !== 0)
  const told = withMoney.map(({ id }) => id).join(' ')
  const chart = useMemo(
    () => ({
      title: 'Money by theme',
      placesTitle: 'Theme',
      places: withMoney.map(({ title }) => title),
      series: [
        {
          title: 'Planned',
          filling: 'plain' as const,
          names: withMoney.map(({ id }) => figure.categoryPlanned(id)),
        },
      ],
      lying: true,
    }),
    // The list is made anew each time; which themes it holds is in `told`.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [categories, told],
  )
  return withMoney.length === 0 ? null : <ChartFigure chart={chart} />
}
