import { makeStyles, tokens } from '@fluentui/react-components'
import type { Quarter } from '../../../domain/values/financialYear.ts'
import { noMoney } from '../../../domain/values/money.ts'
import { Amount } from '../../components/Amount.tsx'
import { useFigure, useRecord } from '../../stores/usePlan.ts'
import type { Spendable } from './useSpendable.ts'

const fields = { 1: 'q1', 2: 'q2', 3: 'q3', 4: 'q4' } as const

/** What is planned for a cost in a quarter, under what was spent on it. A source's plan is that of its costs. */
export function PlannedOf({ row, quarter }: { readonly row: Spendable; readonly quarter: Quarter }) {
  if (row.on.table === 'sources') return null
  return row.planned === null ? (
    <PlannedOfLine id={row.on.id} quarter={quarter} />
  ) : (
    <PlannedFigure name={row.planned(quarter)} />
  )
}

function PlannedOfLine({ id, quarter }: { readonly id: string; readonly quarter: Quarter }) {
  return <Planned pence={useRecord('lines', id)?.[fields[quarter]] ?? noMoney} />
}

const PlannedFigure = ({ name }: { readonly name: string }) => <Planned pence={useFigure(name)} />

const Planned = ({ pence }: { readonly pence: typeof noMoney | null }) => (
  <div className={useStyles().planned}>
    planned <Amount pence={pence} />
  </div>
)

const useStyles = makeStyles({
  planned: {
    textAlign: 'end',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
})
