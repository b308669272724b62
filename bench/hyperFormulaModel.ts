import { HyperFormula, type RawCellContent } from 'hyperformula'
import type { Line } from '../src/domain/costs/line.ts'
import type { Plan } from '../src/domain/plan/plan.ts'

/**
 * The same budget as a spreadsheet engine holds it: a row a line with formulas for its year and for what each of two
 * sources pays, a row a figure that adds these up by source and quarter, category and cost type, and the checks of a
 * line that a spreadsheet can express. It keeps nothing on disk.
 */
export function hyperFormulaModel(plan: Plan): { edit: (line: number, pounds: number) => number } {
  const lines = [...plan.lines.values()]
  const engine = HyperFormula.buildFromSheets(
    {
      Lines: lines.map((line, index) => lineRow(plan, line, index + 1)),
      Figures: figureRows(plan, lines.length),
    },
    { licenseKey: 'gpl-v3', useColumnIndex: true },
  )
  const sheet = engine.getSheetId('Lines') ?? 0
  const figures = engine.getSheetId('Figures') ?? 1
  return {
    edit: (line, pounds) => {
      engine.setCellContents({ sheet, row: line, col: 6 }, pounds)
      return Number(engine.getCellValue({ sheet: figures, row: 0, col: 1 }))
    },
  }
}

/**
 * A intervention, B category, C first source, D its share, E second source, F q1 to I q4, J year, K and L what each source
 * pays of it, M whether a check finds something, from N on what each source pays of each quarter.
 */
function lineRow(plan: Plan, line: Line, row: number): RawCellContent[] {
  const [first, second] = line.shares
  const pounds = [line.q1, line.q2, line.q3, line.q4].map((quarter) => quarter / 100)
  const quarterParts = ['F', 'G', 'H', 'I'].flatMap((column) => [
    `=ROUND(${column}${row}*D${row},2)`,
    `=${column}${row}-ROUND(${column}${row}*D${row},2)`,
  ])
  return [
    line.interventionId,
    categoryOf(plan, line.interventionId),
    first?.sourceId ?? '',
    Number(first?.weight ?? '0') / 100,
    second?.sourceId ?? '',
    ...pounds,
    `=SUM(F${row}:I${row})`,
    `=ROUND(J${row}*D${row},2)`,
    `=J${row}-K${row}`,
    `=IF(OR(A${row}="",C${row}=""),1,0)`,
    ...quarterParts,
  ]
}

/** The starter menu numbers its items by category: C3.2 stands in C3. */
const categoryOf = (plan: Plan, interventionId: string | null): string =>
  plan.interventions.get(interventionId ?? '')?.itemId?.split('.')[0] ?? ''

function figureRows(plan: Plan, count: number): RawCellContent[][] {
  const column = (name: string): string => `Lines!${name}$1:${name}$${count}`
  const total = [
    ['Planned', `=SUM(${column('J')})`],
    ['Lines with a stop', `=SUM(${column('M')})`],
  ]
  const pairs = [
    ['K', 'L'],
    ['N', 'O'],
    ['P', 'Q'],
    ['R', 'S'],
    ['T', 'U'],
  ] as const
  const sources = [...plan.sources.values()].map(({ id, allocation }) => [
    id,
    ...pairs.map(
      ([first, second]) =>
        `=SUMIF(${column('C')},"${id}",${column(first)})+SUMIF(${column('E')},"${id}",${column(second)})`,
    ),
    (allocation ?? 0) / 100,
  ])
  const categories = [...new Set([...plan.interventions.keys()].map((id) => categoryOf(plan, id)))]
  const byCategory = categories.map((category) => [
    category,
    ...['J', 'F', 'G', 'H', 'I'].map((each) => `=SUMIF(${column('B')},"${category}",${column(each)})`),
  ])
  const byIntervention = [...plan.interventions.keys()].map((id) => [
    id,
    ...['J', 'F', 'G', 'H', 'I'].map((each) => `=SUMIF(${column('A')},"${id}",${column(each)})`),
  ])
  return [...total, ...sources, ...byCategory, ...byIntervention]
}
