import type { ControlTotals as Totals } from '../../contract/gridViews.ts'
import type { Pence } from '../../domain/values/money.ts'
import { Amount } from './Amount.tsx'
import { DataTable } from './DataTable.tsx'

interface ControlTotalsProps {
  readonly control: Totals
  /** How many amounts were rounded to the penny. */
  readonly rounded: number
  /** Rows that are not taken, such as the total of the sheet, with what each comes to. */
  readonly others?: readonly { readonly title: string; readonly amount: Pence }[]
}

/** What the rows of a spreadsheet come to and what becomes of it, to be ticked off against the spreadsheet. */
export function ControlTotals({ control, rounded, others = [] }: ControlTotalsProps) {
  const { inRows, taken, leftOut, rounding } = control
  const amounts = rounded === 1 ? '1 amount' : `${rounded.toLocaleString('en-GB')} amounts`
  const rows: readonly (readonly [string, Pence])[] = [
    ['In the rows that were read', inRows],
    ['Taken', taken],
    ['Refused or left out', leftOut],
    ...(rounded === 0 ? [] : [[`Moved by rounding ${amounts} to the penny`, rounding] as const]),
    ...others.map(({ title, amount }) => [title, amount] as const),
  ]
  return (
    <DataTable
      caption="To hold against the spreadsheet"
      columns={[{ title: 'What' }, { title: '£', money: true }]}
      rows={rows.map(([title, amount]) => ({
        key: title,
        cells: [title, <Amount key="amount" pence={amount} />],
      }))}
    />
  )
}
