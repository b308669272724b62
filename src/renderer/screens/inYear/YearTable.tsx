import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { Output } from '../../../contract/operations.ts'
import type { Source } from '../../../domain/funding/source.ts'
import { figure } from '../../../domain/values/figure.ts'
import { formatPounds, pence } from '../../../domain/values/money.ts'
import { DataTable } from '../../components/DataTable.tsx'
import { ExplainedFigure } from '../../components/explain/ExplainedFigure.tsx'
import { useAnswer } from '../../components/useAnswer.ts'
import { useComplaint } from '../../components/useComplaint.ts'
import { useFigure } from '../../stores/usePlan.ts'
import { client } from '../../transport.ts'
import { PlanAtRisk, SourceAtRisk } from './AtRisk.tsx'

interface YearTableProps {
  /** Each source with how deep it lies inside others. */
  readonly sources: readonly (readonly [Source, number])[]
}

const columns = [
  { title: 'Source' },
  ...['Available', 'Planned', 'Spent so far', 'Forecast', 'Underspend', 'At risk of return'].map((title) => ({
    title,
    money: true,
  })),
]

/** What the year comes to on every source and in all: available, forecast, left over and to be returned. */
export function YearTable({ sources }: YearTableProps) {
  const { answer: told, problem } = useAnswer('returns', (id) => client['returns.read']({ id }))
  useComplaint(problem)
  return (
    <DataTable
      caption="The year, in pounds"
      columns={columns}
      rows={[
        ...sources.map(([source, depth]) => ({ key: source.id, cells: cellsOf(source, depth, told) })),
        {
          key: 'plan',
          cells: [
            <strong key="name">The whole plan</strong>,
            <ExplainedFigure key="available" name={figure.available} />,
            <ExplainedFigure key="planned" name={figure.planned()} />,
            <ExplainedFigure key="actual" name={figure.actual()} />,
            <ExplainedFigure key="forecast" name={figure.forecast()} />,
            <Underspend key="underspend" name={figure.underspend} />,
            <PlanAtRisk key="atRisk" told={told} />,
          ],
        },
      ]}
    />
  )
}

function cellsOf(source: Source, depth: number, told: Output<'returns.read'> | null): readonly ReactNode[] {
  const { id, name, inPlan } = source
  return [
    <span key="name" style={{ display: 'block', paddingInlineStart: `${depth * 16}px` }}>
      {name}
    </span>,
    <ExplainedFigure key="available" name={figure.sourceAvailable(id)} />,
    <ExplainedFigure key="planned" name={figure.sourcePlanned(id)} />,
    <ExplainedFigure key="actual" name={figure.sourceActual(id)} />,
    <ExplainedFigure key="forecast" name={figure.sourceForecast(id)} />,
    inPlan ? (
      <Underspend key="underspend" name={figure.sourceUnderspend(id)} />
    ) : (
      'Its other uses are not in this plan'
    ),
    inPlan ? <SourceAtRisk key="atRisk" source={source} told={told} /> : '',
  ]
}

/** What is left over, or by how much it is forecast to be overspent, in words besides the sign. */
function Underspend({ name }: { readonly name: string }) {
  const styles = useStyles()
  const left = useFigure(name)
  return (
    <>
      <ExplainedFigure name={name} />
      {left !== null && left < 0 ? (
        <div className={styles.words}>overspent by {formatPounds(pence(-left))}</div>
      ) : null}
    </>
  )
}

const useStyles = makeStyles({
  words: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorStatusDangerForeground1,
    whiteSpace: 'normal',
  },
})
