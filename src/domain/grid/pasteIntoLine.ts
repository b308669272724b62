import type { Line } from '../costs/line.ts'
import type { Edit } from '../editing/edit.ts'
import { recordToChange } from '../editing/recordCommands.ts'
import { fieldReaders } from './pasteFields.ts'
import { pasteMoney } from './pasteMoney.ts'
import type { PasteRow } from './pasteRow.ts'
import { pasteWorking } from './pasteWorking.ts'
import type { PlanNames } from './planNames.ts'
import { refusedFormula } from './readCell.ts'

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
  pasteWorking(edit, recordToChange(edit, 'lines', id), row)
  pasteMoney(edit, id, row)
}
