import { HyperFormula } from 'hyperformula'
import { columnLetter, firstRow, headerRow } from '../../src/domain/workbook/layout.ts'
import { sheetNames } from '../../src/domain/workbook/sheetNames.ts'
import type { Workbook, WorkbookCell, WorkbookColumn } from '../../src/domain/workbook/workbook.ts'

/** A formula of a workbook, where it stands, counted from 0, and what the engine says it comes to, in pence. */
export interface FormulaCell {
  readonly sheet: string
  readonly row: number
  readonly column: number
  readonly address: string
  readonly formula: string
  readonly result: number
}

export const formulasOf = ({ sheets }: Workbook): readonly FormulaCell[] =>
  sheets.flatMap((sheet) =>
    [...sheet.rows, ...sheet.totals].flatMap((cells, down) =>
      cells.flatMap((cell, column) =>
        cell.kind === 'formula'
          ? [
              {
                sheet: sheet.name,
                row: firstRow(sheet) - 1 + down,
                column,
                address: `${sheet.name}!${columnLetter(column)}${firstRow(sheet) + down}`,
                formula: cell.formula,
                result: cell.result,
              },
            ]
          : [],
      ),
    ),
  )

/** The formulas that another calculator does not agree with to the penny, in words. */
export const disagreements = (
  workbook: Workbook,
  valueOf: (cell: FormulaCell) => unknown,
): readonly string[] =>
  formulasOf(workbook).flatMap((cell) => {
    const value = valueOf(cell)
    return typeof value === 'number' && Math.round(value * 100) - cell.result === 0
      ? []
      : [`${cell.address} =${cell.formula} gives ${String(value)}, the engine ${cell.result / 100}`]
  })

/** What HyperFormula makes of every formula, having been given none of the results. */
export function calculated(workbook: Workbook): (cell: FormulaCell) => unknown {
  const names = sheetNames(workbook.sheets.map(({ name }) => name))
  const engine = HyperFormula.buildFromSheets(
    Object.fromEntries(
      workbook.sheets.map((sheet, index) => [
        names[index] ?? '',
        [
          ...sheet.notes.map((note) => [`'${note}`]),
          ...Array.from({ length: headerRow(sheet) - 1 - sheet.notes.length }, () => []),
          sheet.columns.map(({ title }) => title),
          ...[...sheet.rows, ...sheet.totals].map((row) =>
            row.map((cell, column) => typed(cell, sheet.columns[column])),
          ),
        ],
      ]),
    ),
    { licenseKey: 'gpl-v3' },
  )
  return ({ sheet, row, column }) =>
    engine.getCellValue({ sheet: engine.getSheetId(sheet) ?? -1, row, col: column })
}

/** A cell as somebody would type it into a spreadsheet. */
function typed(cell: WorkbookCell, column: WorkbookColumn | undefined) {
  switch (cell.kind) {
    case 'money':
      return cell.amount / 100
    case 'formula':
      return `=${cell.formula}`
    case 'number':
      return column?.kind === 'percent' ? Number(`${cell.decimal}e-2`) : Number(cell.decimal)
    case 'text':
      return `'${cell.text}`
    case 'date':
      return `'${cell.date}`
    case 'blank':
      return null
  }
}
