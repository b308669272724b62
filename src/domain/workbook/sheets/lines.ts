import { costTitle } from '../../figureLabel.ts'
import { closedQuarters } from '../../postings.ts'
import type { CostTable } from '../../cost.ts'
import { costTypeTitles } from '../../values/costType.ts'
import { figure, type Period } from '../../values/figure.ts'
import type { Quarter } from '../../values/financialYear.ts'
import { noMoney, type Pence } from '../../values/money.ts'
import { amount, blank, decimal, words, yesNo } from '../cells.ts'
import type { CostRow } from '../costRows.ts'
import { codeOfCategory, codeOfSource, type Facts } from '../facts.ts'
import { formula } from '../formulas.ts'
import { Frame, moneyColumn, percentColumn, textColumn } from '../frame.ts'
import type { WorkbookCell, WorkbookSheet } from '../workbook.ts'

export const linesFrame = new Frame(
  'Lines',
  [
    'Every cost of the plan, one row for each source that pays a part of it. All other sheets add up these rows: filter, sort and change them as you like.',
    'Posts and training are worked out by Ringfence from what was entered there. “Expected” is what is forecast for a quarter that is not closed yet.',
  ],
  {
    kind: textColumn('Kind', 10),
    description: textColumn('Description', 40),
    intervention: textColumn('Intervention', 30),
    categoryCode: textColumn('Category code', 10),
    category: textColumn('Category', 28),
    costType: textColumn('Cost type', 14),
    provider: textColumn('Provider'),
    sourceCode: textColumn('Source code', 9),
    source: textColumn('Paid by', 28),
    share: percentColumn('Share', 10),
    q1: moneyColumn('Q1 Apr–Jun'),
    q2: moneyColumn('Q2 Jul–Sep'),
    q3: moneyColumn('Q3 Oct–Dec'),
    q4: moneyColumn('Q4 Jan–Mar'),
    year: moneyColumn('Year'),
    year2: moneyColumn('Year 2'),
    year3: moneyColumn('Year 3'),
    recurring: textColumn('Goes on', 10),
    note: textColumn('Note', 40),
    expected1: moneyColumn('Expected Q1'),
    expected2: moneyColumn('Expected Q2'),
    expected3: moneyColumn('Expected Q3'),
    expected4: moneyColumn('Expected Q4'),
  },
)

/** The columns of a quarter: what is planned in it, and what is expected in it until it is closed. */
export const plannedIn = (quarter: Quarter) => `q${quarter}` as const
export const expectedIn = (quarter: Quarter) => `expected${quarter}` as const

const kinds: Readonly<Record<CostTable, string>> = { lines: 'Line', posts: 'Post', training: 'Training' }

/** One row for each cost and paying source, so that the sums of the other sheets are sums of these rows to the penny. */
export function linesSheet(facts: Facts): WorkbookSheet {
  return linesFrame.sheet(
    facts.costs.map((row, index) => ({
      ...whatFor(facts, row),
      ...whoPays(facts, row),
      ...byPeriod(row, index),
      ...expected(facts, row.part.expected),
      note: words(noteOf(facts, row)),
    })),
    facts.costs.length === 0 ? [] : [totals(facts)],
  )
}

const whatFor = ({ plan, ...facts }: Facts, { cost, categoryId }: CostRow) => ({
  kind: words(kinds[cost.table]),
  description: words(costTitle(plan, cost.table, cost.id)),
  intervention: words(plan.interventions.get(cost.interventionId ?? '')?.title ?? ''),
  categoryCode: words(codeOfCategory({ plan, ...facts }, categoryId)),
  category: words(facts.categories.find(({ id }) => id === categoryId)?.title ?? ''),
  costType: words(costTypeTitles[cost.costType]),
  provider: words(cost.provider),
  recurring: yesNo(cost.recurring),
})

const whoPays = (facts: Facts, { part, share }: CostRow) => ({
  sourceCode: words(codeOfSource(facts, part.sourceId)),
  source: words(facts.plan.sources.get(part.sourceId ?? '')?.name ?? 'No source'),
  share: decimal(share),
})

function byPeriod({ part, addsUp }: CostRow, index: number) {
  const [q1 = noMoney, q2 = noMoney, q3 = noMoney, q4 = noMoney] = part.quarters
  const [year2 = noMoney, year3 = noMoney] = part.laterYears
  return {
    q1: amount(q1),
    q2: amount(q2),
    q3: amount(q3),
    q4: amount(q4),
    year: addsUp
      ? formula(`SUM(${linesFrame.cell('q1', index)}:${linesFrame.cell('q4', index)})`, part.amount)
      : amount(part.amount),
    year2: amount(year2),
    year3: amount(year3),
  }
}

/** A closed quarter is forecast by what was spent, so nothing is expected of it any more. */
function expected({ plan }: Facts, parts: readonly Pence[]) {
  const cell = (quarter: Quarter): WorkbookCell =>
    quarter > closedQuarters(plan) ? amount(parts[quarter - 1] ?? noMoney) : blank
  return { expected1: cell(1), expected2: cell(2), expected3: cell(3), expected4: cell(4) }
}

function noteOf({ plan }: Facts, { cost, addsUp }: CostRow): string {
  const own = plan[cost.table].get(cost.id)?.note ?? ''
  return addsUp ? own : `Its quarters do not make its year. ${own}`
}

function totals(facts: Facts) {
  const rows = facts.costs.length
  const planned = (key: 'q1' | 'q2' | 'q3' | 'q4' | 'year' | 'year2' | 'year3', period?: Period) =>
    linesFrame.total(key, rows, facts.figure(figure.planned(period)))
  const stillExpected = (quarter: Quarter) =>
    quarter > closedQuarters(facts.plan)
      ? linesFrame.total(expectedIn(quarter), rows, facts.figure(figure.forecast(quarter)))
      : blank
  return {
    kind: words('Total'),
    q1: planned('q1', 1),
    q2: planned('q2', 2),
    q3: planned('q3', 3),
    q4: planned('q4', 4),
    year: planned('year'),
    year2: planned('year2', 'y2'),
    year3: planned('year3', 'y3'),
    expected1: stillExpected(1),
    expected2: stillExpected(2),
    expected3: stillExpected(3),
    expected4: stillExpected(4),
  }
}

/** Where the total of a column of costs stands, for other sheets; none while there are no costs. */
export const linesTotal = (facts: Facts, key: Parameters<typeof linesFrame.from>[0]): string | null =>
  facts.costs.length === 0 ? null : linesFrame.from(key, facts.costs.length)
