import { figure } from '../../../domain/values/figure.ts'
import type { Pence } from '../../../domain/values/money.ts'
import { useFigure } from '../../stores/usePlan.ts'

/** What the whole plan costs in each quarter and in the year. */
export const useTotals = (): readonly (Pence | null)[] => [
  useFigure(figure.planned(1)),
  useFigure(figure.planned(2)),
  useFigure(figure.planned(3)),
  useFigure(figure.planned(4)),
  useFigure(figure.planned()),
]
