import type { Source } from '../../../domain/funding/source.ts'
import { figure, type LaterYear } from '../../../domain/values/figure.ts'
import { yearAfter } from '../../../domain/values/financialYear.ts'
import { DataTable } from '../../components/DataTable.tsx'
import { ExplainedFigure } from '../../components/explain/ExplainedFigure.tsx'
import { useDetails } from '../../stores/usePlan.ts'

const years: readonly (readonly [LaterYear, 0 | 1])[] = [
  ['y2', 0],
  ['y3', 1],
]

/** Where each source stands in the second and third year, as far as anything has been told. */
export function LaterYearsTable({ sources }: { readonly sources: readonly Source[] }) {
  const { financialYear } = useDetails()
  return (
    <DataTable
      caption="The two years after this one, in pounds"
      columns={[
        { title: 'Source' },
        ...years.flatMap(([, index]) => {
          const year = yearAfter(financialYear, index + 1)
          return [
            { title: `Available ${year}`, money: true },
            { title: `Planned ${year}`, money: true },
            { title: `Remaining ${year}`, money: true },
          ]
        }),
      ]}
      rows={sources.map((source) => ({
        key: source.id,
        cells: [
          source.name,
          ...years.flatMap(([year]) => [
            <ExplainedFigure key={`a${year}`} name={figure.sourceAvailable(source.id, year)} />,
            <ExplainedFigure key={`p${year}`} name={figure.sourcePlanned(source.id, year)} />,
            <ExplainedFigure key={`r${year}`} name={figure.sourceRemaining(source.id, year)} />,
          ]),
        ],
      }))}
    />
  )
}
