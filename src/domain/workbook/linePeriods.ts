import { closedQuarters } from '../plan/plan.ts'
import { quarters, type Quarter } from '../values/financialYear.ts'
import { noMoney, type Pence } from '../values/money.ts'
import { amount, blank, count, decimal } from './cells.ts'
import type { CostRow } from './costRows.ts'
import type { Facts } from './facts.ts'
import { formula, toThePenny } from './formulas.ts'
import { makingOf } from './lineMaking.ts'
import { linesFrame, plannedIn, type LinesColumn } from './sheets/linesFrame.ts'
import { postsFrame } from './sheets/postsFrame.ts'
import type { WorkbookCell } from './workbook.ts'

type Cells = Readonly<Partial<Record<LinesColumn, WorkbookCell>>>

/** What a row of Lines comes to in the plan's year and its quarters, and what that is worked out from. */
export function thisYear(facts: Facts, row: CostRow, index: number): Cells {
  const { part, addsUp } = row
  const cell = (key: LinesColumn) => linesFrame.cell(key, index)
  const typed = {
    ...inQuarters((quarter) => amount(partIn(part.quarters, quarter))),
    year: addsUp ? formula(`SUM(${cell('q1')}:${cell('q4')})`, part.amount) : amount(part.amount),
  }
  switch (makingOf(facts.plan, row)) {
    case 'post':
      return fromPosts(facts, row)
    case 'training':
      return { ...typed, ...trainingCells(facts, row, index) }
    case 'working':
      return { ...typed, ...workingCells(facts, row, index) }
    case 'evenWorking':
      return {
        ...workingCells(facts, row, index),
        ...inQuarters((quarter) => formula(evenPart(cell('year'), quarter), partIn(part.quarters, quarter))),
      }
    case 'typed':
    case 'part':
    case 'postNotCosted':
      return typed
  }
}

const inQuarters = (of: (quarter: Quarter) => WorkbookCell) => ({
  q1: of(1),
  q2: of(2),
  q3: of(3),
  q4: of(4),
})

const partIn = (parts: readonly Pence[], quarter: Quarter): Pence => parts[quarter - 1] ?? noMoney

function fromPosts(facts: Facts, { cost, part }: CostRow): Cells {
  const index = facts.posts.findIndex(({ id }) => id === cost.id)
  return {
    ...inQuarters((quarter) =>
      formula(postsFrame.fixed(plannedIn(quarter), index), partIn(part.quarters, quarter)),
    ),
    year: formula(postsFrame.fixed('cost', index), part.amount),
  }
}

function workingCells({ plan }: Facts, { cost, part }: CostRow, index: number): Cells {
  const basis = plan.lines.get(cost.id)?.basis
  if (!basis) return {}
  const factors = (['unitCost', 'quantity', 'each'] as const).map((key) => linesFrame.cell(key, index))
  return {
    unitCost: amount(basis.unitCost),
    quantity: decimal(basis.quantity),
    each: decimal(basis.each),
    year: formula(toThePenny(factors.join('*')), part.amount),
  }
}

function trainingCells({ plan }: Facts, { cost, part }: CostRow, index: number): Cells {
  const training = plan.training.get(cost.id)
  if (!training) return {}
  const { unitCost, places, quarter } = training
  const working = `${linesFrame.cell('unitCost', index)}*${linesFrame.cell('quantity', index)}`
  return {
    unitCost: amount(unitCost),
    quantity: count(places),
    [plannedIn(quarter)]: formula(toThePenny(working), part.amount),
  }
}

/** An even part of a year in whole pence; the first quarters have a penny more where it does not divide. */
function evenPart(year: string, quarter: Quarter): string {
  const whole = `ABS(ROUND(100*${year},0))`
  return `SIGN(${year})*(INT(${whole}/4)+IF(MOD(${whole},4)>=${quarter},1,0))/100`
}

/**
 * A closed quarter is forecast by what was spent, so nothing is expected of it any more. What is expected otherwise is what
 * is planned, unless a post can only be filled later than planned.
 */
export function expected({ plan }: Facts, { part }: CostRow, index: number): Cells {
  const open = quarters.filter((quarter) => quarter > closedQuarters(plan))
  const asPlanned = open.every((quarter) => partIn(part.expected, quarter) === partIn(part.quarters, quarter))
  const cell = (quarter: Quarter): WorkbookCell => {
    if (!open.includes(quarter)) return blank
    const sum = partIn(part.expected, quarter)
    return asPlanned ? formula(linesFrame.cell(plannedIn(quarter), index), sum) : amount(sum)
  }
  return { expected1: cell(1), expected2: cell(2), expected3: cell(3), expected4: cell(4) }
}
