import type { PlanState } from '../../../contract/explainInputs.ts'
import type { Output } from '../../../contract/operations.ts'
import { formatAmount, type Pence } from '../../../domain/values/money.ts'
import { DataTable } from '../../components/DataTable.tsx'
import { ExplainedAmount } from '../../components/explain/ExplainedAmount.tsx'

interface MoveTableProps {
  readonly caption: string
  readonly first: Side
  readonly second: Side
  readonly moves: Output<'reprofile.read'>['departures']['figures']
  /** What the first column holds. */
  readonly of?: string
}

/** One of the two amounts of a row: what it is called, and the state of the plan it is of. */
export interface Side {
  readonly title: string
  /** Null where that state is not kept, so that its amounts can only be shown. */
  readonly state: PlanState | 'now' | null
}

/** Figures that were moved, with by how much. */
export const MoveTable = ({ caption, first, second, moves, of = 'Figure' }: MoveTableProps) => (
  <DataTable
    caption={`${caption}, in pounds`}
    columns={[
      { title: of },
      ...[first.title, second.title, 'Difference'].map((title) => ({ title, money: true })),
    ]}
    rows={moves.map(({ figure, label, before, after, difference, explained }) => ({
      key: figure,
      cells: [
        label,
        <OneSide key="first" figure={figure} pence={before} state={explained.before ? first.state : null} />,
        <OneSide key="second" figure={figure} pence={after} state={explained.after ? second.state : null} />,
        formatAmount(difference),
      ],
    }))}
  />
)

interface OneSideProps extends Pick<Side, 'state'> {
  readonly figure: string
  readonly pence: Pence
}

const OneSide = ({ figure, pence, state }: OneSideProps) =>
  state === null ? (
    formatAmount(pence)
  ) : (
    <ExplainedAmount asked={{ figure, state: state === 'now' ? undefined : state }} pence={pence} />
  )
