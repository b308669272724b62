import type { Plan } from '../../src/domain/plan/plan.ts'
import { financeWorkbook } from '../../src/domain/workbook/financeWorkbook.ts'
import type { WorkbookCell } from '../../src/domain/workbook/workbook.ts'
import { sourceOf } from '../domain/documents/plans.ts'

export const workbookOf = (plan: Plan, approvedAs: string | null = null) =>
  financeWorkbook({ ...sourceOf(plan), approvedAs })

export function sheetOf(plan: Plan, name: string) {
  const sheet = workbookOf(plan).sheets.find((each) => each.name === name)
  if (!sheet) throw new Error(`No sheet ${name}`)
  return sheet
}

/** A cell as a reader of the sheet sees it. */
export function shown(cell: WorkbookCell): string | number | null {
  switch (cell.kind) {
    case 'text':
      return cell.text
    case 'money':
      return cell.amount
    case 'formula':
    case 'numberFormula':
      return cell.result === '' ? null : cell.result
    case 'number':
      return cell.decimal
    case 'date':
      return cell.date
    case 'blank':
      return null
  }
}

/** The cells of the sheet's row whose first or second cell starts so, by the titles of their columns. */
export function rowOf(plan: Plan, name: string, title: string): Record<string, string | number | null> {
  const sheet = sheetOf(plan, name)
  const row = [...sheet.rows, ...sheet.totals].find((cells) =>
    cells.slice(0, 2).some((cell) => cell.kind === 'text' && cell.text.startsWith(title)),
  )
  if (!row) throw new Error(`No row ${title} in ${name}`)
  return Object.fromEntries(row.map((cell, index) => [sheet.columns[index]?.title ?? '', shown(cell)]))
}

/** What is left of a source has to be given back. */
export const giveBack = {
  kind: 'carryForward',
  allowed: false,
  text: '',
  certainty: 'found',
  source: '',
} as const

export const toldIn = (plan: Plan, approvedAs: string | null, matter: string) =>
  workbookOf(plan, approvedAs)
    .sheets[0]?.rows.map((row) => row.map(shown))
    .find(([first]) => first === matter)?.[1]
