import { closedQuarters } from '../../plan/plan.ts'
import { figure } from '../../values/figure.ts'
import { quarters, type Quarter } from '../../values/financialYear.ts'
import { quoted, difference, formula, sumOf, sumWhere } from '../formulas.ts'
import { words, yesNo } from '../cells.ts'
import type { CodedSource, Facts } from '../facts.ts'
import { Frame, moneyColumn, textColumn } from '../frame.ts'
import type { WorkbookSheet } from '../workbook.ts'
import { expectedIn, linesFrame, linesTotal, plannedIn } from './linesFrame.ts'
import { quarterCode, spentFrame } from './spent.ts'

export const quartersFrame = new Frame(
  'Quarters',
  [
    'Each source by quarter. A closed quarter is forecast by what was spent; any other by what is expected of it, with posts not filled yet starting no sooner than recruiting takes.',
  ],
  {
    code: textColumn('Code', 7),
    source: textColumn('Source', 38),
    quarter: textColumn('Quarter', 9),
    closed: textColumn('Closed', 9),
    planned: moneyColumn('Planned'),
    spent: moneyColumn('Spent'),
    forecast: moneyColumn('Forecast'),
    variance: moneyColumn('Spent less planned'),
    reason: textColumn('Reason given', 40),
  },
)

/** Every source in every quarter: planned, spent and forecast. */
export const quartersSheet = (facts: Facts): WorkbookSheet =>
  quartersFrame.sheet(
    facts.sources.flatMap((each) => quarters.map((quarter) => sourceQuarter(facts, each, quarter))),
    quarters.map((quarter) => planQuarter(facts, quarter)),
  )

/** In which row of the sheet a source's quarter stands. */
export const quarterRow = (sourceIndex: number, quarter: Quarter): number => sourceIndex * 4 + quarter - 1

function sourceQuarter(facts: Facts, placed: CodedSource, quarter: Quarter) {
  const { source, code, index, inside } = placed
  const row = quarterRow(index, quarter)
  const here = (key: 'code' | 'quarter' | 'planned' | 'spent') => quartersFrame.cell(key, row)
  const ofInner = (key: 'planned' | 'spent' | 'forecast') =>
    inside.map((inner) => quartersFrame.cell(key, quarterRow(inner, quarter)))
  const ofLines = (column: string) => sumWhere(column, [linesFrame.column('sourceCode'), here('code')])
  const ofSpent = sumWhere(
    spentFrame.column('amount'),
    [spentFrame.column('sourceCode'), here('code')],
    [spentFrame.column('quarter'), here('quarter')],
  )
  const closed = quarter <= closedQuarters(facts.plan)
  const expected = [ofLines(linesFrame.column(expectedIn(quarter))), ...ofInner('forecast')]
  return {
    code: words(code),
    source: words(placed.source.name),
    quarter: words(quarterCode(quarter)),
    closed: yesNo(closed),
    planned: sumOf(
      [ofLines(linesFrame.column(plannedIn(quarter))), ...ofInner('planned')],
      facts.figure(figure.sourcePlanned(source.id, quarter)),
    ),
    spent: sumOf([ofSpent, ...ofInner('spent')], facts.figure(figure.sourceActual(source.id, quarter))),
    forecast: sumOf(
      closed ? [here('spent')] : expected,
      facts.figure(figure.sourceForecast(source.id, quarter)),
    ),
    variance: difference(
      here('spent'),
      here('planned'),
      facts.figure(figure.sourceVariance(source.id, quarter)),
    ),
    reason: words(reasonFor(facts, source.id, quarter)),
  }
}

const reasonFor = ({ plan }: Facts, sourceId: string, quarter: Quarter): string =>
  [...plan.variances.values()]
    .filter((each) => each.sourceId === sourceId && each.quarter === quarter)
    .map(({ reason }) => reason)
    .join('\n')

function planQuarter(facts: Facts, quarter: Quarter) {
  const closed = quarter <= closedQuarters(facts.plan)
  const row = facts.sources.length * 4 + quarter - 1
  const spent = quartersFrame.cell('spent', row)
  const planned = quartersFrame.cell('planned', row)
  const ofLines = (key: Parameters<typeof linesTotal>[1]) =>
    [linesTotal(facts, key)].filter((each) => each !== null)
  return {
    code: words('Total'),
    source: words('Total of this plan'),
    quarter: words(quarterCode(quarter)),
    closed: yesNo(closed),
    planned: sumOf(ofLines(plannedIn(quarter)), facts.figure(figure.planned(quarter))),
    spent: formula(
      sumWhere(spentFrame.column('amount'), [spentFrame.column('quarter'), quoted(quarterCode(quarter))]),
      facts.figure(figure.actual(quarter)),
    ),
    forecast: sumOf(closed ? [spent] : ofLines(expectedIn(quarter)), facts.figure(figure.forecast(quarter))),
    variance: difference(spent, planned, facts.figure(figure.variance(quarter))),
  }
}
