import { useMemo } from 'react'
import type { Line } from '../../../../domain/budget.ts'
import { figure } from '../../../../domain/values/figure.ts'
import { useFigure } from '../../../stores/usePlan.ts'
import { emptyLine } from '../blankLine.ts'

export const totalsTitle = 'Total of the whole plan'

/** The plan's totals as a row under the lines. */
export function useTotals(): Line {
  const q1 = useFigure(figure.planned(1))
  const q2 = useFigure(figure.planned(2))
  const q3 = useFigure(figure.planned(3))
  const q4 = useFigure(figure.planned(4))
  const amount = useFigure(figure.planned())
  return useMemo(
    () => ({ ...emptyLine(0), id: 'totals', description: totalsTitle, q1, q2, q3, q4, amount }),
    [q1, q2, q3, q4, amount],
  )
}
