import type { Output } from '../../../contract/operations.ts'
import { formatAmount } from '../../../domain/values/money.ts'
import { DataTable } from '../../components/DataTable.tsx'

interface MoveTableProps {
  readonly caption: string
  /** What the two amounts of a row are called. */
  readonly first: string
  readonly second: string
  readonly moves: Output<'reprofile.read'>['departures']
}

/** Figures that were moved, with by how much. */
export const MoveTable = ({ caption, first, second, moves }: MoveTableProps) => (
  <DataTable
    caption={`${caption}, in pounds`}
    columns={[{ title: 'Figure' }, ...[first, second, 'Difference'].map((title) => ({ title, money: true }))]}
    rows={moves.map(({ figure, label, before, after, difference }) => ({
      key: figure,
      cells: [label, formatAmount(before), formatAmount(after), formatAmount(difference)],
    }))}
  />
)
