import type { Basis, Line } from '../costs/line.ts'
import type { Edit } from '../editing/edit.ts'
import { setLineBasis, workedOut } from '../editing/lineCommands.ts'
import { Decimal } from '../values/decimal.ts'
import { formatPounds, type Pence } from '../values/money.ts'
import type { PasteRow } from './pasteRow.ts'
import { readQuantity, readUnitCost, wordsIn } from '../sheet/readCell.ts'

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
  const told = toldIn(row)
  if (told.length > 0) setWorking(edit, line, row, told)
  else if (line.basis !== null && present.includes('unitCost'))
    setLineBasis(edit, { type: 'line.setBasis', id: line.id, basis: null })
}

const toldIn = (row: PasteRow): readonly WorkingColumn[] =>
  workingColumns.filter((column) => wordsIn(row.cells.get(column) ?? null) !== '')

/**
 * Leaves out a working that a row tells beside another sum for the year: what its columns mean is guessed from their
 * headings, and the sum is what the sheet adds up.
 */
export function leaveOutWorking(edit: Edit, line: Line, row: PasteRow, year: Pence): void {
  if (!bringsWorking(row) || line.basis === null) return
  refuseWorking(row, line.basis, `the row says ${formatPounds(year)} for the year. The year is`)
  setLineBasis(edit, { type: 'line.setBasis', id: line.id, basis: null })
}

/** Whether any cell of the row is of how the year is worked out. */
export const bringsWorking = (row: PasteRow): boolean => toldIn(row).length > 0

/** Refuses a working that what else the row says does not agree with; `said` is what that is, and that it is kept. */
export function refuseWorking(row: PasteRow, basis: Basis, said: string): void {
  for (const column of toldIn(row).slice(0, 1))
    row.refuse(
      column,
      `The working makes ${formatPounds(workedOut(basis))} and ${said} kept without the working; add the working in the line itself once it is right`,
    )
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
