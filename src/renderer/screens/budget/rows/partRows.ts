import type { Payer } from '../../../../domain/grid/countedCosts.ts'
import type { LineNames } from '../lineNames.ts'
import type { CostRow } from './gridRow.ts'

type Lies = Pick<LineNames, 'liesIn'>

const kept = new WeakMap<CostRow, Map<string, CostRow>>()

/** A cost as a payer sees it: only its part where others pay as well, told apart by the id of its row. */
export function rowPaidBy(row: CostRow, payer: Payer, names: Lies): CostRow {
  const paying = row.cost.shares.filter(({ weight }) => Number(weight) > 0)
  const mine = paying.filter(({ sourceId }) => paysAs(sourceId, payer, names))
  return mine.length === 0 || mine.length === paying.length ? row : partRow(row, payer)
}

const paysAs = (sourceId: string, payer: Payer, { liesIn }: Lies): boolean =>
  payer.inside && payer.sourceId !== null ? liesIn(sourceId, payer.sourceId) : sourceId === payer.sourceId

/** The very same row while its cost is the same, so that the grid redraws only what changed. */
function partRow(row: CostRow, part: Payer): CostRow {
  const id = `${row.id}@${part.sourceId ?? ''}${part.inside ? '+' : ''}`
  const parts = kept.get(row) ?? new Map<string, CostRow>()
  const made = parts.get(id) ?? { ...row, id, part }
  kept.set(row, parts.set(id, made))
  return made
}
