import type { Source } from '../../../domain/funding/source.ts'
import { figure } from '../../../domain/values/figure.ts'
import { quarters, quarterTitle, type Quarter } from '../../../domain/values/financialYear.ts'
import { DataTable } from '../../components/DataTable.tsx'
import { ExplainedFigure } from '../../components/explain/ExplainedFigure.tsx'
import { useClosedQuarters } from './useClosedQuarters.ts'

/** A source's quarters and year: planned, spent, forecast, and in closed quarters the difference. */
export function QuarterTable({ source: { id, name } }: { readonly source: Source }) {
  const closed = useClosedQuarters()
  /** Told up to the last quarter it has a meaning for. */
  const row = (title: string, of: (quarter?: Quarter) => string, last = 4) => ({
    key: title,
    cells: [
      title,
      ...quarters.map((quarter) =>
        quarter <= last ? <ExplainedFigure key={quarter} name={of(quarter)} /> : 'Not closed yet',
      ),
      last === 4 ? <ExplainedFigure key="year" name={of()} /> : 'Not closed yet',
    ],
  })
  return (
    <DataTable
      caption={`${name}, in pounds`}
      columns={[
        { title: 'Figure' },
        ...[...quarters.map(quarterTitle), 'Year'].map((title) => ({ title, money: true })),
      ]}
      rows={[
        row('Planned', (quarter) => figure.sourcePlanned(id, quarter)),
        row('Spent', (quarter) => figure.sourceActual(id, quarter)),
        row('Forecast', (quarter) => figure.sourceForecast(id, quarter)),
        row('Variance (spent less planned)', (quarter) => figure.sourceVariance(id, quarter), closed),
      ]}
    />
  )
}
