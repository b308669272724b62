import { HyperFormula } from 'hyperformula'
import { columnLetter } from '../../src/domain/sheet/columnLetter.ts'
import { firstRow, headerRow } from '../../src/domain/workbook/layout.ts'
import { sheetNames } from '../../src/domain/workbook/sheetNames.ts'
import type { Workbook, WorkbookCell, WorkbookColumn } from '../../src/domain/workbook/workbook.ts'

/** A formula of a workbook, where it stands, counted from 0, and what the engine says it comes to, in pounds. */
export interface FormulaCell {
  readonly sheet: string
  readonly row: number
  readonly column: number
  readonly address: string
  readonly formula: string
  /** Words where the formula says words; a plain number of a formula that is not about money. */
  readonly result: number | string
}

export const formulasOf = ({ sheets }: Workbook): readonly FormulaCell[] =>
  sheets.flatMap((sheet) =>
    [...sheet.rows, ...sheet.totals].flatMap((cells, down) =>
      cells.flatMap((cell, column) =>
        cell.kind === 'formula' || cell.kind === 'numberFormula'
          ? [
              {
                sheet: sheet.name,
                row: firstRow(sheet) - 1 + down,
                column,
                address: `${sheet.name}!${columnLetter(column)}${firstRow(sheet) + down}`,
                formula: cell.formula,
                result:
                  cell.kind === 'formula' && typeof cell.result === 'number'
                    ? cell.result / 100
                    : cell.result,
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
    return agree(value, cell.result)
      ? []
      : [`${cell.address} =${cell.formula} gives ${String(value)}, the engine ${cell.result}`]
  })

/** A file that was read has nothing where a formula shows nothing. */
const agree = (value: unknown, result: number | string): boolean =>
  typeof result === 'string'
    ? (value ?? '') === result
    : typeof value === 'number' && Math.round(value * 100) === Math.round(result * 100)

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
    case 'numberFormula':
      return `=${cell.formula}`
    case 'number':
      return column?.kind === 'percent' ? Number(`${cell.decimal}e-2`) : Number(cell.decimal)
    case 'text':
      return `'${cell.text}`
    case 'date':
      return (Date.parse(cell.date) - Date.UTC(1899, 11, 30)) / 86_400_000
    case 'blank':
      return null
  }
}
