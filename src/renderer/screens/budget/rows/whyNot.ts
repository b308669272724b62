import { hasOneSource } from '../lineCommands.ts'
import { whyFixed, type GridRow } from './gridRow.ts'
import { isMoneyColumn } from './money.ts'

const workedOut =
  'This year’s cost is worked out from a unit cost. Change those figures under “How it is worked out”, or take the working away there.'
const derived = 'The checks are not typed. Put right what they name and they go.'
/** A part is worked out from the whole and its share. */
export const onlyPart =
  'This is only the part of the line that one source pays. Open the line to change its amount, or show the lines without a source filter and not grouped by source.'
const summed = 'This is a sum. Change the lines it adds up.'

/** Why nothing can be typed into a cell; none where it can. A line with several sources is edited in its dialog. */
export function whyNot(row: GridRow, column: string): string | null {
  if (row.kind !== 'line') return whyFixed(row) ?? summed
  if (column === 'findings') return derived
  if (row.part !== null && isMoneyColumn(column)) return onlyPart
  return column === 'amount' && row.cost.basis !== null ? workedOut : null
}

/** Whether a cell is edited where it stands. */
export const isTyped = (row: GridRow | undefined, column: string): boolean =>
  row?.kind === 'line' && whyNot(row, column) === null && (column !== 'shares' || hasOneSource(row.cost))
