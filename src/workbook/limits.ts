/** The largest file that is looked at: 20 MB, the allocation spreadsheets of a country being below one. */
export const largestFile = 20 * 1024 * 1024

/** The most that a file may unpack to: 200 MB. */
export const largestContents = 200 * 1024 * 1024

/** Cells with something in them in all sheets together: more would hold the program up for many seconds. */
export const mostCells = 500_000

/** The most files that a spreadsheet may be packed from: a workbook of a thousand sheets has a few thousand. */
export const mostParts = 4_000
