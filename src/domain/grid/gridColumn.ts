import { z } from 'zod'

/** What a column of the budget grid, or of a sheet pasted into it, holds. `m1` is April; `skip` is passed over. */
export const GridColumn = z.enum([
  'description',
  'intervention',
  'costType',
  'source',
  'amount',
  'q1',
  'q2',
  'q3',
  'q4',
  'm1',
  'm2',
  'm3',
  'm4',
  'm5',
  'm6',
  'm7',
  'm8',
  'm9',
  'm10',
  'm11',
  'm12',
  'year2',
  'year3',
  'note',
  'unitCost',
  'quantity',
  'each',
  'skip',
])
export type GridColumn = z.infer<typeof GridColumn>

export const quarterColumns = ['q1', 'q2', 'q3', 'q4'] as const
export type QuarterColumn = (typeof quarterColumns)[number]

export const monthColumns = [
  'm1',
  'm2',
  'm3',
  'm4',
  'm5',
  'm6',
  'm7',
  'm8',
  'm9',
  'm10',
  'm11',
  'm12',
] as const
export type MonthColumn = (typeof monthColumns)[number]
