import { noMoney, type Pence } from '../values/money.ts'
import { amount } from './cells.ts'
import type { CostRow } from './costRows.ts'
import type { Facts } from './facts.ts'
import { formula, quoted, sumWhere, toThePenny } from './formulas.ts'
import { makingOf } from './lineMaking.ts'
import { risen } from './sheets/assumptions.ts'
import { linesFrame, type LinesColumn } from './sheets/linesFrame.ts'
import { postsFrame } from './sheets/postsFrame.ts'
import type { WorkbookCell } from './workbook.ts'

/** What a row of Lines comes to in the second and third year. */
export function laterYears(facts: Facts, row: CostRow, index: number) {
  const [second = noMoney, third = noMoney] = row.part.laterYears
  return {
    year2: inYear(facts, row, index, 2, second),
    year3: inYear(facts, row, index, 3, third),
  }
}

function inYear(facts: Facts, row: CostRow, index: number, year: 2 | 3, sum: Pence): WorkbookCell {
  const { cost, parts } = row
  if (makingOf(facts.plan, row) === 'post')
    return formula(
      postsFrame.fixed(
        `cost${year}`,
        facts.posts.findIndex(({ id }) => id === cost.id),
      ),
      sum,
    )
  const line = cost.table === 'lines' ? facts.plan.lines.get(cost.id) : undefined
  if (!line || line[`year${year}`] !== null || parts > 2) return amount(sum)
  const before = year === 2 ? 'year' : 'year2'
  const whole = toThePenny(risen(wholeOf(row, before, index), cost.costType, year))
  const goesOn = `${linesFrame.cell('recurring', index)}=${quoted('Yes')}`
  return formula(`IF(${goesOn},${partOf(row, whole, index)},0)`, sum)
}

/** What a cost comes to for all who pay it: its only row, or its rows together. */
const wholeOf = ({ parts }: CostRow, key: LinesColumn, index: number): string =>
  parts < 2 ? linesFrame.cell(key, index) : ofSameCost(key, index)

const ofSameCost = (key: LinesColumn, index: number): string =>
  sumWhere(linesFrame.column(key), [linesFrame.column('cost'), linesFrame.cell('cost', index)])

/** Largest remainder between two: the first has its part rounded, an odd penny that lies between them too; the other the rest. */
function partOf({ parts, place }: CostRow, whole: string, index: number): string {
  if (parts < 2) return whole
  const [own, all] = [linesFrame.cell('share', index), ofSameCost('share', index)]
  return place === 0
    ? toThePenny(`${whole}*${own}/${all}`)
    : `ROUND(${whole}-${toThePenny(`${whole}*(${all}-${own})/${all}`)},2)`
}
