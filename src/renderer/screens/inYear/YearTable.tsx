import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { Source } from '../../../domain/funding.ts'
import { figure } from '../../../domain/values/figure.ts'
import { DataTable } from '../../components/DataTable.tsx'
import { ExplainedFigure } from '../../components/explain/ExplainedFigure.tsx'
import { useFigure } from '../../stores/usePlan.ts'

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
  return (
    <DataTable
      caption="The year, in pounds"
      columns={columns}
      rows={[
        ...sources.map(([source, depth]) => ({ key: source.id, cells: cellsOf(source, depth) })),
        {
          key: 'plan',
          cells: [
            <strong key="name">The whole plan</strong>,
            <ExplainedFigure key="available" name={figure.available} />,
            <ExplainedFigure key="planned" name={figure.planned()} />,
            <ExplainedFigure key="actual" name={figure.actual()} />,
            <ExplainedFigure key="forecast" name={figure.forecast()} />,
            <Underspend key="underspend" name={figure.underspend} />,
            <AtRisk key="atRisk" name={figure.atRisk} />,
          ],
        },
      ]}
    />
  )
}

function cellsOf({ id, name, inPlan }: Source, depth: number): readonly ReactNode[] {
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
    inPlan ? <AtRisk key="atRisk" name={figure.sourceAtRisk(id)} /> : '',
  ]
}

/** What is left over, or by how much it is forecast to be overspent, in words besides the sign. */
function Underspend({ name }: { readonly name: string }) {
  const styles = useStyles()
  const pence = useFigure(name)
  return (
    <>
      <ExplainedFigure name={name} />
      {pence !== null && pence < 0 ? <div className={styles.words}>more than there is</div> : null}
    </>
  )
}

function AtRisk({ name }: { readonly name: string }) {
  const styles = useStyles()
  const pence = useFigure(name)
  if (pence !== null && pence <= 0) return 'None'
  return (
    <>
      <ExplainedFigure name={name} />
      {pence === null ? null : <div className={styles.words}>may not be carried over</div>}
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
