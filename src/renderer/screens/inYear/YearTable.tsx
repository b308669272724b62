import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { Source } from '../../../domain/funding.ts'
import { figure } from '../../../domain/values/figure.ts'
import { DataTable } from '../../components/DataTable.tsx'
import { ExplainedFigure } from '../../components/explain/ExplainedFigure.tsx'
import { useFigure } from '../../stores/usePlan.ts'
import { allKnown } from './allKnown.ts'

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
  const known = allKnown(sources.map(([source]) => source))
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
            known ? <ExplainedFigure key="available" name={figure.available} /> : notKnown,
            <ExplainedFigure key="planned" name={figure.planned()} />,
            <ExplainedFigure key="actual" name={figure.actual()} />,
            <ExplainedFigure key="forecast" name={figure.forecast()} />,
            known ? <Underspend name={figure.underspend} /> : notKnown,
            known ? <AtRisk name={figure.atRisk} /> : notKnown,
          ],
        },
      ]}
    />
  )
}

const notKnown = 'Not known'

function cellsOf({ id, name, allocation, inPlan }: Source, depth: number): readonly ReactNode[] {
  const known = (cell: ReactNode): ReactNode => (allocation === null ? notKnown : cell)
  return [
    <span key="name" style={{ display: 'block', paddingInlineStart: `${depth * 16}px` }}>
      {name}
    </span>,
    known(<ExplainedFigure name={figure.sourceAvailable(id)} />),
    <ExplainedFigure key="planned" name={figure.sourcePlanned(id)} />,
    <ExplainedFigure key="actual" name={figure.sourceActual(id)} />,
    <ExplainedFigure key="forecast" name={figure.sourceForecast(id)} />,
    inPlan ? known(<Underspend name={figure.sourceUnderspend(id)} />) : 'Its other uses are not in this plan',
    inPlan ? known(<AtRisk name={figure.sourceAtRisk(id)} />) : '',
  ]
}

/** What is left over, or by how much it is forecast to be overspent, in words besides the sign. */
function Underspend({ name }: { readonly name: string }) {
  const styles = useStyles()
  const pence = useFigure(name)
  return (
    <>
      <ExplainedFigure name={name} />
      {pence < 0 ? <div className={styles.words}>more than there is</div> : null}
    </>
  )
}

function AtRisk({ name }: { readonly name: string }) {
  const styles = useStyles()
  const pence = useFigure(name)
  return pence > 0 ? (
    <>
      <ExplainedFigure name={name} />
      <div className={styles.words}>may not be carried over</div>
    </>
  ) : (
    'None'
  )
}

const useStyles = makeStyles({
  words: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorStatusDangerForeground1,
    whiteSpace: 'normal',
  },
})
