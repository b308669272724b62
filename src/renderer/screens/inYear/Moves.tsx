import type { Output } from '../../../contract/operations.ts'
import { MoveTable, type Side } from './MoveTable.tsx'

interface MovesProps {
  /** Of the figures; the costs have one of their own. */
  readonly caption: string
  readonly first: Side
  readonly second: Side
  readonly moves: Output<'reprofile.read'>['departures']
}

/** What was moved: the figures of sources and interventions, and under them cost by cost and quarter by quarter. */
export function Moves({ caption, first, second, moves: { figures, costs, moreCosts, notKept } }: MovesProps) {
  return (
    <>
      {figures.length === 0 ? null : (
        <MoveTable caption={caption} first={first} second={second} moves={figures} />
      )}
      {costs.length === 0 ? null : (
        <MoveTable
          caption="The costs that moved, quarter by quarter"
          of="Cost and quarter"
          first={first}
          second={second}
          moves={costs}
        />
      )}
      {moreCosts === 0 ? null : (
        <p>And {moreCosts.toLocaleString('en-GB')} more, which are not listed here.</p>
      )}
      {notKept === '' ? null : <p>{notKept}</p>}
    </>
  )
}
