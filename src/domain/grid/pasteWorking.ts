import type { Basis, Line } from '../costs/line.ts'
import type { Edit } from '../editing/edit.ts'
import { setLineBasis } from '../editing/lineCommands.ts'
import { Decimal } from '../values/decimal.ts'
import type { PasteRow } from './pasteRow.ts'
import { readQuantity, readUnitCost, wordsIn } from './readCell.ts'

const workingColumns = ['unitCost', 'quantity', 'each'] as const
type WorkingColumn = (typeof workingColumns)[number]
type Working = Pick<Basis, WorkingColumn>

const empty: Omit<Basis, 'unitCost' | 'quantity'> = {
  each: Decimal.parse('1'),
  quantityName: '',
  eachName: '',
  purchase: null,
  assumption: '',
}

/**
 * Sets how a line's year is worked out: what the row tells goes over what the line has. All of its cells empty takes the
 * working away and leaves the sum; an empty cell among others leaves what it stands for.
 */
export function pasteWorking(edit: Edit, line: Line, row: PasteRow): void {
  const present = workingColumns.filter((column) => row.cells.has(column))
  const told = present.filter((column) => wordsIn(row.cells.get(column) ?? null) !== '')
  if (told.length > 0) setWorking(edit, line, row, told)
  else if (line.basis !== null && present.includes('unitCost'))
    setLineBasis(edit, { type: 'line.setBasis', id: line.id, basis: null })
}

function setWorking(edit: Edit, line: Line, row: PasteRow, told: readonly WorkingColumn[]): void {
  const working = told.reduce<Partial<Working>>(
    (so, column) => ({ ...so, ...readWorking(row, column) }),
    line.basis ?? {},
  )
  const { unitCost, quantity, ...others } = { ...empty, ...working }
  if (unitCost !== undefined && quantity !== undefined)
    setLineBasis(edit, { type: 'line.setBasis', id: line.id, basis: { ...others, unitCost, quantity } })
  else
    for (const column of told)
      if (!row.refused.has(column))
        row.refuse(
          column,
          unitCost === undefined
            ? 'Give a unit cost as well, so that the year can be worked out'
            : 'Give a quantity as well, so that the year can be worked out',
        )
}

/** One part of a working; none when its cell is refused. */
function readWorking(row: PasteRow, column: WorkingColumn): Partial<Working> {
  const cell = row.cells.get(column) ?? null
  if (column === 'unitCost') {
    const unitCost = row.take(column, readUnitCost(cell))
    return unitCost === undefined ? {} : { unitCost }
  }
  const number = row.take(column, readQuantity(cell))
  return number === undefined ? {} : { [column]: number }
}
