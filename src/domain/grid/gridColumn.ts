import { z } from 'zod'
import { monthColumns, quarterColumns } from '../values/moneyColumns.ts'

/** What a column of the budget grid, or of a sheet pasted into it, holds. `m1` is April; `skip` is passed over. */
export const GridColumn = z.enum([
  'description',
  'intervention',
  'costType',
  'source',
  'amount',
  ...quarterColumns,
  ...monthColumns,
  'year2',
  'year3',
  'note',
  'unitCost',
  'quantity',
  'each',
  'skip',
])
export type GridColumn = z.infer<typeof GridColumn>
