import { makeStyles, tokens } from '@fluentui/react-components'
import { figure } from '../../../domain/values/figure.ts'
import type { Quarter } from '../../../domain/values/financialYear.ts'
import { noMoney } from '../../../domain/values/money.ts'
import { ExplainedAmount } from '../../components/explain/ExplainedAmount.tsx'
import { ExplainedFigure } from '../../components/explain/ExplainedFigure.tsx'
import { useRecord } from '../../stores/usePlan.ts'
import type { Spendable } from './useSpendable.ts'

const fields = { 1: 'q1', 2: 'q2', 3: 'q3', 4: 'q4' } as const

/** What is planned for a cost in a quarter, under what was spent on it. A source's plan is that of its costs. */
export function PlannedOf({ row, quarter }: { readonly row: Spendable; readonly quarter: Quarter }) {
  const styles = useStyles()
  if (row.on.table === 'sources') return null
  return (
    <div className={styles.planned}>
      planned{' '}
      {row.planned === null ? (
        <PlannedOfLine id={row.on.id} quarter={quarter} />
      ) : (
        <ExplainedFigure name={row.planned(quarter)} />
      )}
    </div>
  )
}

/** A line holds its quarters itself. */
const PlannedOfLine = ({ id, quarter }: { readonly id: string; readonly quarter: Quarter }) => (
  <ExplainedAmount
    asked={{ figure: figure.costPlanned('lines', id, quarter) }}
    pence={useRecord('lines', id)?.[fields[quarter]] ?? noMoney}
  />
)

const useStyles = makeStyles({
  planned: {
    textAlign: 'end',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
})
