import { closedQuarters } from '../../plan/plan.ts'
import { costTitle } from '../../figures/figureLabel.ts'
import type { CostTable } from '../../costs/cost.ts'
import { costTypeTitles } from '../../values/costType.ts'
import { figure, type Period } from '../../values/figure.ts'
import type { Quarter } from '../../values/financialYear.ts'
import { blank, decimal, words, yesNo } from '../cells.ts'
import type { CostRow } from '../costRows.ts'
import { laterYears } from '../lineLaterYears.ts'
import { makingTold } from '../lineMaking.ts'
import { expected, thisYear } from '../linePeriods.ts'
import { expectedIn, linesFrame } from './linesFrame.ts'
import { codeOfCategory, codeOfSource, type Facts } from '../facts.ts'
import type { WorkbookSheet } from '../workbook.ts'

const kinds: Readonly<Record<CostTable, string>> = { lines: 'Line', posts: 'Post', training: 'Training' }

/** One row for each cost and paying source, so that the sums of the other sheets are sums of these rows to the penny. */
export function linesSheet(facts: Facts): WorkbookSheet {
  return linesFrame.sheet(
    facts.costs.map((row, index) => ({
      ...whatFor(facts, row),
      ...whoPays(facts, row),
      ...thisYear(facts, row, index),
      ...laterYears(facts, row, index),
      ...expected(facts, row, index),
      note: words(noteOf(facts, row)),
      cost: words(row.code),
      follows: words(makingTold(facts.plan, row)),
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
