import type { Output } from '../../../contract/operations.ts'
import { formatPounds, type Pence } from '../../../domain/values/money.ts'
import { DataTable } from '../../components/DataTable.tsx'

interface FigureMovesProps {
  readonly figures: Output<'version.compare'>['figures']
}

const told = (pence: Pence | null): string => (pence === null ? 'Not known' : formatPounds(pence))

/** The figures that are not the same in two states of the plan. */
export function FigureMoves({ figures }: FigureMovesProps) {
  if (figures.length === 0) return <p>No figure moved.</p>
  return (
    <DataTable
      caption="Figures that moved"
      columns={[{ title: 'Figure' }, { title: 'Before', money: true }, { title: 'After', money: true }]}
      rows={figures.map(({ figure, label, before, after }) => ({
        key: figure,
        cells: [label, told(before), told(after)],
      }))}
    />
  )
}
