import type { Basis, Line } from '../costs/line.ts'
import type { Edit } from '../editing/edit.ts'
import { workedOut } from '../editing/lineCommands.ts'
import { recordToChange } from '../editing/recordCommands.ts'
import { formatPounds } from '../values/money.ts'
import { fieldReaders } from './pasteFields.ts'
import { partsAlone, pasteMoney } from './pasteMoney.ts'
import type { PasteRow } from './pasteRow.ts'
import { bringsWorking, pasteWorking, refuseWorking } from './pasteWorking.ts'
import type { PlanNames } from './planNames.ts'
import { refusedFormula } from '../sheet/readCell.ts'

/** Puts the cells of a row into a line, as if each were typed. Those that cannot be kept are noted in the row. */
export function pasteIntoLine(edit: Edit, id: string, row: PasteRow, names: PlanNames): void {
  const line = recordToChange(edit, 'lines', id)
  const fields = [...row.cells].flatMap(([column, cell]): Partial<Line>[] => {
    const reader = fieldReaders[column]
    const read = reader && (refusedFormula(cell) ?? reader(cell, names))
    const kept = read && row.take(column, read)
    return kept === undefined ? [] : [kept]
  })
  edit.put(
    'lines',
    fields.reduce<Line>((so, each) => ({ ...so, ...each }), line),
  )
  const before = recordToChange(edit, 'lines', id)
  pasteWorking(edit, before, row)
  const { basis } = recordToChange(edit, 'lines', id)
  const parts = basis !== null && bringsWorking(row) ? partsAlone(row) : 'none'
  if (basis === null || parts === 'none') pasteMoney(edit, id, row)
  else if (parts === 'money') pasteParts(edit, before, row, basis)
}

/**
 * Quarters or months beside a working, and no sum for the year: where they make what it comes to, both are kept; otherwise
 * they go before it, as a sum for the year does.
 */
function pasteParts(edit: Edit, line: Line, row: PasteRow, basis: Basis): void {
  edit.put('lines', { ...line, basis: null })
  pasteMoney(edit, line.id, row)
  const made = recordToChange(edit, 'lines', line.id)
  if (made.amount === workedOut(basis)) edit.put('lines', { ...made, basis })
  else refuseWorking(row, basis, `the quarters make ${formatPounds(made.amount)}. They are`)
}
