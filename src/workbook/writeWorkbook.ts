import writeExcelFile from 'write-excel-file/node'
import { headerRow } from '../domain/workbook/layout.ts'
import { sheetNames } from '../domain/workbook/sheetNames.ts'
import type { Workbook, WorkbookSheet } from '../domain/workbook/workbook.ts'
import type { WorkbookWriter } from '../services/ports.ts'
import { excelCell, headerCell, noteCell } from './excelCell.ts'
import type { ExcelSheet } from './excelFeature.ts'
import { filters } from './filters.ts'
import { fonts } from './fonts.ts'
import { printing } from './printing.ts'
import { properties } from './properties.ts'
import { results } from './results.ts'
import { rowHeights } from './rowHeights.ts'
import { wordsForNumbers } from './wordsForNumbers.ts'

/** Writes an Excel workbook. Nothing in it is protected: finance goes on working with it. */
export const writeWorkbook: WorkbookWriter = async (workbook) =>
  new Uint8Array(
    await writeExcelFile(excelSheets(workbook), {
      fontFamily: 'Arial',
      fontSize: 11,
      features: [
        fonts,
        results(workbook),
        wordsForNumbers(workbook),
        filters(workbook),
        printing(workbook),
        rowHeights(workbook),
        properties(workbook),
      ],
    }).toBuffer(),
  )

function excelSheets({ sheets }: Workbook): ExcelSheet[] {
  const names = sheetNames(sheets.map(({ name }) => name))
  return sheets.map((sheet, index) => ({
    sheet: names[index] ?? '',
    data: rowsOf(sheet),
    columns: sheet.columns.map(({ width }) => ({ width })),
    stickyRowsCount: headerRow(sheet),
    stickyColumnsCount: sheet.columnsInSight ?? 0,
    orientation: 'landscape',
  }))
}

const rowsOf = ({ notes, columns, rows, totals }: WorkbookSheet): ExcelSheet['data'] => [
  ...notes.map((note) => [noteCell(note)]),
  ...(notes.length === 0 ? [] : [[]]),
  columns.map(headerCell),
  ...rows.map((row) => row.map((cell, index) => excelCell(cell, columns[index]))),
  ...totals.map((row) =>
    row.map((cell, index) => ({ ...excelCell(cell, columns[index]), fontWeight: 'bold' as const })),
  ),
]
