import type { GridColumn } from '../../../../domain/grid/gridColumn.ts'
import { monthTitles } from '../../../../domain/values/financialYear.ts'

/** What a column holds, as people choose it. In the order in which it is offered. */
export const columnTitles: readonly (readonly [GridColumn, string])[] = [
  ['skip', 'Leave out'],
  ['description', 'Line'],
  ['intervention', 'Intervention'],
  ['source', 'Source'],
  ['costType', 'Cost type'],
  ['q1', 'Q1'],
  ['q2', 'Q2'],
  ['q3', 'Q3'],
  ['q4', 'Q4'],
  ['amount', 'Year'],
  ...monthTitles.map((month, index) => [`m${index + 1}` as GridColumn, month] as const),
  ['year2', 'Year 2'],
  ['year3', 'Year 3'],
  ['unitCost', 'Unit cost'],
  ['quantity', 'Quantity'],
  ['each', 'Units each'],
  ['note', 'Note'],
]

const titles = new Map(columnTitles)
export const columnTitle = (column: GridColumn): string => titles.get(column) ?? ''
