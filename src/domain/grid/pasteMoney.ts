import type { Edit } from '../editing/edit.ts'
import { setLineAmount, setLineMonth, setLineQuarter } from '../editing/lineCommands.ts'
import { recordToChange } from '../editing/recordCommands.ts'
import { Refusal } from '../refusal.ts'
import { quarters, type Quarter } from '../values/financialYear.ts'
import { formatPounds, type Pence } from '../values/money.ts'
import type { GridColumn } from './gridColumn.ts'
import { monthColumns, quarterColumns, type MonthColumn, type QuarterColumn } from '../values/moneyColumns.ts'
import type { PasteRow } from './pasteRow.ts'
import { leaveOutWorking } from './pasteWorking.ts'
import { readMoney, wordsIn } from '../sheet/readCell.ts'
import { settledPennies, type Amounts } from './settledPennies.ts'

/**
 * Sets the year, quarters and months of a line as if each cell were typed. Where the row tells the finer ones, they make
 * the coarser; a year told beside quarters that do not make it is kept as it was pasted, for the checks to tell. Cells
 * left empty are nought among others of their kind that are not, and say nothing where another kind speaks. Parts that were
 * rounded to the penny make the year, or what it was worked out to be, if they did before.
 */
export function pasteMoney(edit: Edit, id: string, row: PasteRow, workedOut?: Pence): void {
  const amounts = settledAmounts(row, workedOut)
  const kinds = kindsTold(row, amounts)
  const months = kinds.has('months') ? monthColumns.filter((column) => amounts.has(column)) : []
  const byMonth = new Set(months.map(quarterOfMonth))
  if (kinds.has('quarters'))
    for (const quarter of quarters) if (!byMonth.has(quarter)) pasteQuarter(edit, id, quarter, amounts)
  for (const column of months) pasteMonth(edit, id, column, amounts)
  if (kinds.has('quarters')) refuseOtherQuarters(edit, id, row, amounts, byMonth)
  const year = amounts.get('amount')
  if (kinds.has('amount') && year !== undefined)
    pasteAmount(edit, id, row, year, kinds.has('months') || kinds.has('quarters'))
}

function settledAmounts(row: PasteRow, workedOut: Pence | undefined): Amounts {
  const read = readAmounts(row)
  if (workedOut === undefined) return settledPennies(read, row.unrounded)
  const settled = settledPennies(new Map([...read, ['amount', workedOut]]), row.unrounded)
  return new Map([...settled].filter(([column]) => column !== 'amount'))
}

/** Which parts of a year a row tells by itself, without the year; `noughts` where they have no money. */
export function partsAlone(row: PasteRow): 'quarters' | 'months' | 'noughts' | 'none' {
  const told = [...readAmounts(row)].filter(([column]) => wordsIn(row.cells.get(column) ?? null) !== '')
  if (told.length === 0 || told.some(([column]) => column === 'amount')) return 'none'
  const withMoney = new Set(told.filter(([, amount]) => amount !== 0).map(([column]) => column))
  if (withMoney.size === 0) return 'noughts'
  return quarterColumns.some((column) => withMoney.has(column)) ? 'quarters' : 'months'
}

/** Whether a row has columns for every quarter, or for its months, and each of their cells can be kept. */
export const tellsWholeYear = ({ columns, refused }: PasteRow): boolean =>
  ![...quarterColumns, ...monthColumns].some((column) => refused.has(column)) &&
  quarterColumns.every(
    (column, at) =>
      columns.includes(column) ||
      monthColumns.slice(3 * at, 3 * at + 3).every((month) => columns.includes(month)),
  )

const moneyColumns = ['amount', ...quarterColumns, ...monthColumns] as const

/** The amounts of a row that can be kept. */
function readAmounts(row: PasteRow): Amounts {
  const amounts = new Map<GridColumn, Pence>()
  for (const column of moneyColumns) {
    const cell = row.cells.get(column)
    const amount = cell === undefined ? undefined : row.take(column, readMoney(cell))
    if (amount !== undefined) amounts.set(column, amount)
  }
  return amounts
}

const columnsOf = { amount: ['amount'], quarters: quarterColumns, months: monthColumns } as const
type Kind = keyof typeof columnsOf
const coarsestFirst = ['amount', 'quarters', 'months'] as const

/**
 * Which of year, quarters and months a row tells: those with a cell that is not empty, and where any has money those with
 * money; noughts and dashes beside it are cells that were not filled in. A row whose money is all empty
 * clears, by the coarsest kind it has; one with a cell that cannot be kept does not.
 */
function kindsTold(row: PasteRow, amounts: Amounts): ReadonlySet<Kind> {
  const readable = coarsestFirst.filter((kind) => columnsOf[kind].some((column) => amounts.has(column)))
  const told = readable.filter((kind) =>
    columnsOf[kind].some((column) => amounts.has(column) && wordsIn(row.cells.get(column) ?? null) !== ''),
  )
  const clears =
    told.length === 0 && amounts.size === moneyColumns.filter((column) => row.cells.has(column)).length
  const withMoney = told.filter((kind) => columnsOf[kind].some((column) => (amounts.get(column) ?? 0) !== 0))
  if (withMoney.length > 0) return new Set(withMoney)
  return new Set(clears ? readable.slice(0, 1) : told)
}

const quarterOfMonth = (column: MonthColumn): number => Math.ceil((monthColumns.indexOf(column) + 1) / 3)
const columnOf = (quarter: Quarter): QuarterColumn => `q${quarter}`

function pasteQuarter(edit: Edit, id: string, quarter: Quarter, amounts: Amounts): void {
  const amount = amounts.get(columnOf(quarter))
  if (amount !== undefined) setLineQuarter(edit, { type: 'line.setQuarter', id, quarter, amount })
}

function pasteMonth(edit: Edit, id: string, column: MonthColumn, amounts: Amounts): void {
  const amount = amounts.get(column)
  const month = monthColumns.indexOf(column) + 1
  if (amount !== undefined) setLineMonth(edit, { type: 'line.setMonth', id, month, amount })
}

/** Quarters whose months are pasted too are the sum of these: one that says something else is refused. */
function refuseOtherQuarters(
  edit: Edit,
  id: string,
  row: PasteRow,
  amounts: Amounts,
  byMonth: ReadonlySet<number>,
): void {
  const line = recordToChange(edit, 'lines', id)
  for (const column of quarters.filter((quarter) => byMonth.has(quarter)).map(columnOf)) {
    const amount = amounts.get(column)
    const told = amount !== undefined && wordsIn(row.cells.get(column) ?? null) !== ''
    if (told && amount !== line[column])
      row.refuse(
        column,
        `The months of this quarter make ${formatPounds(line[column])}. Paste the months or the quarter, or make them agree`,
      )
  }
}

/**
 * A year alone goes to the quarters. Beside them it is kept; but what the line works out from a unit cost stands, unless
 * the row itself brought that working along.
 */
function pasteAmount(edit: Edit, id: string, row: PasteRow, amount: Pence, besideParts: boolean): void {
  const before = recordToChange(edit, 'lines', id)
  if (before.basis !== null && amount !== before.amount) leaveOutWorking(edit, before, row, amount)
  const line = recordToChange(edit, 'lines', id)
  if (besideParts && line.basis === null) {
    edit.put('lines', { ...line, amount })
    return
  }
  try {
    setLineAmount(edit, { type: 'line.setAmount', id, amount })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    row.refuse('amount', error.message)
  }
}
