import { z } from 'zod'

/** What one cell of a spreadsheet holds. A date is its ISO text; an empty cell and a cell inside a merged one are null. */
export const Cell = z.union([z.string(), z.number(), z.boolean(), z.null()])
export type Cell = z.infer<typeof Cell>

/** How far down and to the right a sheet is taken: more than any plan has, and less than whole empty columns. */
export const mostRows = 20_000
export const mostColumns = 200

/** Rows of a sheet, as many and as wide as are taken. */
export const SheetRows = z
  .array(z.array(Cell).max(mostColumns, `Take at most ${mostColumns} columns of a sheet`).readonly())
  .max(mostRows, `Take at most ${mostRows.toLocaleString('en-GB')} rows of a sheet`)
  .readonly()

/** Places from nought. */
export const HiddenRows = z.array(z.int().nonnegative()).max(mostRows).readonly()
export const HiddenColumns = z.array(z.int().nonnegative()).max(mostColumns).readonly()

/**
 * One sheet of a spreadsheet, or a CSV file as its only sheet. The first of the rows is row 1 of the spreadsheet; all are
 * as wide as the widest, but those of a CSV file have the cells that they have there, and empty rows and columns at the end
 * are cut off.
 */
export const Sheet = z
  .strictObject({
    name: z.string(),
    rows: SheetRows,
    /** Only of a sheet that its workbook does not show: it may be an old one that nobody means. */
    hidden: z.exactOptional(z.literal(true)),
    /** Rows and columns that hold something and that the sheet does not show, by their places from nought: hidden, filtered out, or folded away. */
    hiddenRows: z.exactOptional(HiddenRows),
    hiddenColumns: z.exactOptional(HiddenColumns),
  })
  .readonly()
export type Sheet = z.infer<typeof Sheet>

/** What stands for the result of a formula in a file that was never worked out by a spreadsheet program. */
export const notWorkedOut = '#NOT WORKED OUT'
