import type { Line } from '../costs/line.ts'
import type { Edit } from '../editing/edit.ts'
import { recordToChange } from '../editing/recordCommands.ts'
import { formatPounds } from '../values/money.ts'
import { fieldReaders } from './pasteFields.ts'
import { partsAlone, pasteMoney, tellsWholeYear } from './pasteMoney.ts'
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
  const parts = bringsWorking(row) ? partsAlone(row) : 'none'
  if (parts === 'none' || recordToChange(edit, 'lines', id).basis === null) pasteMoney(edit, id, row)
  else if (parts !== 'noughts') pasteParts(edit, before, row, parts)
}

/**
 * Quarters or months beside a working, and no sum for the year: where they make what it comes to, both are kept; otherwise
 * they go before it, as a sum for the year does. Where the row does not say all of the year, or has parts that cannot be
 * read, its parts are typed into the line that has the working.
 */
function pasteParts(edit: Edit, before: Line, row: PasteRow, parts: 'quarters' | 'months'): void {
  const worked = recordToChange(edit, 'lines', before.id)
  const { basis, amount } = worked
  if (basis === null) return
  edit.put('lines', { ...before, basis: null })
  pasteMoney(edit, before.id, row, amount)
  const made = recordToChange(edit, 'lines', before.id)
  if (made.amount === amount) edit.put('lines', { ...made, basis })
  else if (tellsWholeYear(row))
    refuseWorking(row, basis, `the ${parts} make ${formatPounds(made.amount)}. They are`)
  else {
    edit.put('lines', worked)
    pasteMoney(edit, before.id, row)
  }
}
