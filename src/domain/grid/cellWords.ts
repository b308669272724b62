import type { Line } from '../costs/line.ts'
import { monthsOf } from '../costs/months.ts'
import { costTypeTitles } from '../values/costType.ts'
import { formatPounds, type Pence } from '../values/money.ts'
import type { GridColumn } from './gridColumn.ts'
import { monthColumns, quarterColumns } from '../values/moneyColumns.ts'
import type { PlanNames } from './planNames.ts'
import { sharesInWords } from './shareWords.ts'

/** What a cell of a line shows. It can be pasted back: what is read out of it is what was there. */
export function cellWords(line: Line, column: GridColumn, names: PlanNames): string {
  const amount = moneyOf(line, column)
  if (amount !== undefined) return amount === null ? '' : formatPounds(amount)
  return words[column]?.(line, names) ?? ''
}

const words: Partial<Record<GridColumn, (line: Line, names: PlanNames) => string>> = {
  description: ({ description }) => description,
  intervention: ({ interventionId }, names) => names.interventionTitle(interventionId),
  costType: ({ costType }) => costTypeTitles[costType],
  source: ({ shares }, names) => sharesInWords(shares, names.sourceName),
  note: ({ note }) => note,
  quantity: ({ basis }) => basis?.quantity ?? '',
  each: ({ basis }) => basis?.each ?? '',
}

/** The money of a cell, null where it is left blank; undefined for a column that holds none. */
export function moneyOf(line: Line, column: GridColumn): Pence | null | undefined {
  const month = monthColumns.findIndex((each) => each === column)
  if (month !== -1) return monthsOf(line)[month]
  const quarter = quarterColumns.find((each) => each === column)
  if (quarter !== undefined) return line[quarter]
  return otherMoney[column]?.(line)
}

const otherMoney: Partial<Record<GridColumn, (line: Line) => Pence | null>> = {
  amount: ({ amount }) => amount,
  year2: ({ year2 }) => year2,
  year3: ({ year3 }) => year3,
  unitCost: ({ basis }) => basis?.unitCost ?? null,
}
