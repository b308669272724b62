import { z } from 'zod'

/** What one cell of a spreadsheet holds. A date is its ISO text; an empty cell and a cell inside a merged one are null. */
export const Cell = z.union([z.string(), z.number(), z.boolean(), z.null()])
export type Cell = z.infer<typeof Cell>

/**
 * One sheet of a spreadsheet, or a CSV file as its only sheet. The first of the rows is row 1 of the spreadsheet; all are
 * as wide as the widest, and empty rows and columns at the end are cut off.
 */
export const Sheet = z
  .strictObject({
    name: z.string(),
    rows: z.array(z.array(Cell).readonly()).readonly(),
    /** Only of a sheet that its workbook does not show: it may be an old one that nobody means. */
    hidden: z.exactOptional(z.literal(true)),
  })
  .readonly()
export type Sheet = z.infer<typeof Sheet>

/** What stands for the result of a formula in a file that was never worked out by a spreadsheet program. */
export const notWorkedOut = '#NOT WORKED OUT'
