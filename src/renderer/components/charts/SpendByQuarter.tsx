import { useMemo } from 'react'
import { figure } from '../../../domain/values/figure.ts'
import { quarters, quarterTitle, type Quarter } from '../../../domain/values/financialYear.ts'
import { useFigure } from '../../stores/usePlan.ts'
import type { ChartSeries } from './chart.ts'
import { ChartFigure } from './ChartFigure.tsx'

interface SpendByQuarterProps {
  /** The source spoken of; the whole plan when there is none. */
  readonly source?: { readonly id: string; readonly name: string }
}

/** What is planned, forecast and, once something was, spent in each quarter. */
export function SpendByQuarter({ source }: SpendByQuarterProps) {
  const id = source?.id
  const spent = useFigure(id === undefined ? figure.actual() : figure.sourceActual(id)) !== 0
  const title = source === undefined ? 'Spend by quarter' : `Spend by quarter: ${source.name}`
  const chart = useMemo(() => {
    const series = (what: string, filling: ChartSeries['filling'], name: (quarter: Quarter) => string) => ({
      title: what,
      filling,
      names: quarters.map(name),
    })
    const all: readonly ChartSeries[] = [
      series('Planned', 'plain', (quarter) =>
        id === undefined ? figure.planned(quarter) : figure.sourcePlanned(id, quarter),
      ),
      series('Forecast', 'striped', (quarter) =>
        id === undefined ? figure.forecast(quarter) : figure.sourceForecast(id, quarter),
      ),
      series('Spent', 'dotted', (quarter) =>
        id === undefined ? figure.actual(quarter) : figure.sourceActual(id, quarter),
      ),
    ]
    return {
      title,
      placesTitle: 'Quarter',
      places: quarters.map(quarterTitle),
      series: spent ? all : all.slice(0, 2),
    }
  }, [id, title, spent])
  return <ChartFigure chart={chart} />
}
