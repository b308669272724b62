import type { SingleCommand } from '../../../../domain/editing/command.ts'
import { changeLine, setMoney } from '../lineCommands.ts'
import type { GridRow, LineRow } from '../rows/gridRow.ts'
import { isMoneyColumn } from '../rows/money.ts'
import { whyNot } from '../rows/whyNot.ts'

const emptied: Readonly<Record<string, object>> = {
  description: { description: '' },
  note: { note: '' },
  interventionId: { interventionId: null },
  shares: { shares: [] },
}

/** What empties cells: money becomes nothing, words empty, choices none. A cost type stays, as a line has to have one. */
export const clearing = (rows: readonly GridRow[], columns: readonly string[]): readonly SingleCommand[] =>
  rows
    .filter((row) => row.kind === 'line')
    .flatMap((row) => columns.flatMap((column) => clearingOf(row, column)))

function clearingOf(row: LineRow, column: string): readonly SingleCommand[] {
  const { id } = row.cost
  if (whyNot(row, column) !== null) return []
  if (isMoneyColumn(column)) return [setMoney(id, column, null)]
  const fields = emptied[column]
  return fields ? [changeLine(id, fields)] : []
}
