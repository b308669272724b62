import { figure, type Period } from '../../values/figure.ts'
import type { Pence } from '../../values/money.ts'
import { words } from '../cells.ts'
import { noCode, type Facts } from '../facts.ts'
import { formula, sumWhere } from '../formulas.ts'
import { Frame, moneyColumn, textColumn } from '../frame.ts'
import type { WorkbookCell, WorkbookSheet } from '../workbook.ts'
import { linesFrame } from './linesFrame.ts'

const frame = new Frame('Categories', ['What is planned for each category of the menu, whoever pays.'], {
  code: textColumn('Code', 7),
  category: textColumn('Category', 44),
  q1: moneyColumn('Q1 Apr–Jun'),
  q2: moneyColumn('Q2 Jul–Sep'),
  q3: moneyColumn('Q3 Oct–Dec'),
  q4: moneyColumn('Q4 Jan–Mar'),
  year: moneyColumn('Year'),
  year2: moneyColumn('Year 2'),
  year3: moneyColumn('Year 3'),
})

type Column = 'q1' | 'q2' | 'q3' | 'q4' | 'year' | 'year2' | 'year3'

/** Every category of the menu by quarter and later year, and what belongs to none. */
export function categoriesSheet(facts: Facts): WorkbookSheet {
  const { categories } = facts
  const rows = [
    ...categories.map(({ id, title, code }, index) => ({
      code: words(code),
      category: words(title),
      ...across((key, period) => ofLines(key, index, facts.figure(figure.categoryPlanned(id, period)))),
    })),
    {
      code: words(noCode),
      category: words('On no item of the menu'),
      ...across((key, period) => ofLines(key, categories.length, facts.figure(figure.offMenu(period)))),
    },
  ]
  const totals = {
    code: words('Total'),
    category: words('Total of this plan'),
    ...across((key, period) => frame.total(key, rows.length, facts.figure(figure.planned(period)))),
  }
  return frame.sheet(rows, [totals])
}

const across = (cell: (key: Column, period?: Period) => WorkbookCell): Record<Column, WorkbookCell> => ({
  q1: cell('q1', 1),
  q2: cell('q2', 2),
  q3: cell('q3', 3),
  q4: cell('q4', 4),
  year: cell('year'),
  year2: cell('year2', 'y2'),
  year3: cell('year3', 'y3'),
})

const ofLines = (key: Column, row: number, result: Pence): WorkbookCell =>
  formula(
    sumWhere(linesFrame.column(key), [linesFrame.column('categoryCode'), frame.cell('code', row)]),
    result,
  )
