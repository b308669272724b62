import type { Output } from '../../../contract/operations.ts'
import type { Pence } from '../../../domain/values/money.ts'
import { DataTable } from '../../components/DataTable.tsx'
import { ExplainedAmount } from '../../components/explain/ExplainedAmount.tsx'

export interface FigureMovesProps {
  readonly figures: Output<'version.compare'>['figures']
  /** The versions compared; none for the plan as it is now. */
  readonly from: string
  readonly to: string | null
}

/** The figures that are not the same in two states of the plan. */
export function FigureMoves({ figures, from, to }: FigureMovesProps) {
  if (figures.length === 0) return <p>No figure moved.</p>
  return (
    <DataTable
      caption="Figures that moved"
      columns={[{ title: 'Figure' }, { title: 'Before', money: true }, { title: 'After', money: true }]}
      rows={figures.map(({ figure, label, before, after }) => ({
        key: figure,
        cells: [
          label,
          <In key="before" figure={figure} pence={before} versionId={from} />,
          <In key="after" figure={figure} pence={after} versionId={to} />,
        ],
      }))}
    />
  )
}

interface InProps {
  readonly figure: string
  readonly pence: Pence | null
  readonly versionId: string | null
}

/** What one of the two states may not have at all is only said to be not known. */
function In({ figure, pence, versionId }: InProps) {
  if (pence === null) return 'Not known'
  const state = versionId === null ? undefined : { versionId }
  return <ExplainedAmount asked={{ figure, state }} pence={pence} sign />
}
