import {
  carryOverRule,
  isReturnable,
  mustReturn,
  outermostReturnable,
  returnableInside,
} from '../../carryOver.ts'
import type { Source } from '../../funding.ts'
import { figure } from '../../values/figure.ts'
import { amount, blank, words } from '../cells.ts'
import type { CodedSource, Facts } from '../facts.ts'
import { difference, formula, sumOf } from '../formulas.ts'
import { Frame, moneyColumn, textColumn } from '../frame.ts'
import type { WorkbookCell, WorkbookSheet } from '../workbook.ts'
import { positionsFrame } from './positions.ts'
import { quarterRow, quartersFrame } from './quarters.ts'

const frame = new Frame(
  'Actuals',
  [
    'The year as it goes: spent and forecast against what is available and planned. Underspend = available − forecast.',
    'At risk of return = the underspend of a source that may not carry it over, less that of the ring-fences inside it that may; or what is at risk in the ring-fences inside it, where that is more.',
  ],
  {
    code: textColumn('Code', 7),
    source: textColumn('Source', 38),
    available: moneyColumn('Available'),
    planned: moneyColumn('Planned'),
    spent: moneyColumn('Spent'),
    forecast: moneyColumn('Forecast'),
    variance: moneyColumn('Spent less planned'),
    underspend: moneyColumn('Underspend'),
    mayCarry: textColumn('May carry over', 11),
    atRisk: moneyColumn('At risk of return'),
  },
)

/** What was spent of each source, what is forecast, and what may have to be returned. */
export const actualsSheet = (facts: Facts): WorkbookSheet =>
  frame.sheet(
    facts.sources.map((each) => ({ ...soFar(facts, each), ...left(facts, each) })),
    [totals(facts)],
  )

function soFar({ figure: amountOf, ...facts }: Facts, placed: CodedSource) {
  const { source, code, index } = placed
  const available = facts.known(figure.sourceAvailable(source.id))
  const ofYear = (key: 'spent' | 'forecast') =>
    `SUM(${quartersFrame.from(key, quarterRow(index, 1))}:${quartersFrame.cell(key, quarterRow(index, 4))})`
  return {
    code: words(code),
    source: words(placed.source.name),
    available: available === null ? blank : formula(positionsFrame.from('available', index), available),
    planned: formula(positionsFrame.from('planned', index), amountOf(figure.sourcePlanned(source.id))),
    spent: formula(ofYear('spent'), amountOf(figure.sourceActual(source.id))),
    forecast: formula(ofYear('forecast'), amountOf(figure.sourceForecast(source.id))),
    variance: difference(
      frame.cell('spent', index),
      frame.cell('planned', index),
      amountOf(figure.sourceVariance(source.id)),
    ),
  }
}

function left(facts: Facts, { source, index }: CodedSource) {
  const underspend = facts.known(figure.sourceUnderspend(source.id))
  const rule = carryOverRule(facts.plan, source.id)
  return {
    underspend:
      underspend === null
        ? blank
        : difference(frame.cell('available', index), frame.cell('forecast', index), underspend),
    mayCarry: words(rule === null ? 'Not known' : rule.condition.allowed ? 'Yes' : 'No'),
    atRisk: atRisk(facts, index),
  }
}

function atRisk(facts: Facts, index: number): WorkbookCell {
  const placed = facts.sources[index]
  const known = placed ? facts.known(figure.sourceAtRisk(placed.source.id)) : null
  if (!placed || known === null) return blank
  if (!isReturnable(facts.plan, placed.source)) return amount(known)
  const kept = keptInside(facts, placed).map((each) => `-${each}`)
  const own = `ROUND(${frame.cell('underspend', index)}${kept.join('')},2)`
  const inside = atRiskOf(facts, returnableInside(facts.plan, placed.source.id))
  return formula(`MAX(${['0', own, ...(inside.length === 0 ? [] : [inside.join('+')])].join(',')})`, known)
}

/** Where the risk of these sources stands, of those whose allocation is known. */
const atRiskOf = ({ sources }: Facts, of: readonly Source[]): readonly string[] =>
  sources.flatMap(({ source, index }) =>
    of.includes(source) && source.allocation !== null ? [frame.cell('atRisk', index)] : [],
  )

/** The underspends of the nearest ring-fences inside a source that may carry theirs over. */
const keptInside = (facts: Facts, { inside }: CodedSource): readonly string[] =>
  inside.flatMap((index) => {
    const inner = facts.sources[index]
    if (!inner || inner.source.allocation === null) return []
    return mustReturn(facts.plan, inner.source)
      ? keptInside(facts, inner)
      : [`MAX(0,${frame.cell('underspend', index)})`]
  })

function totals(facts: Facts) {
  const { figure: amountOf, plan, sources } = facts
  const row = sources.length
  const cell = (key: 'available' | 'planned' | 'spent' | 'forecast') => frame.cell(key, row)
  const available = facts.known(figure.available)
  const underspend = facts.known(figure.underspend)
  const risk = facts.known(figure.atRisk)
  const ofYear = (key: 'spent' | 'forecast') =>
    `SUM(${quartersFrame.from(key, quarterRow(row, 1))}:${quartersFrame.cell(key, quarterRow(row, 4))})`
  return {
    code: words('Total'),
    source: words('Total of this plan'),
    available: available === null ? blank : formula(positionsFrame.from('available', row + 1), available),
    planned: formula(positionsFrame.from('planned', row + 1), amountOf(figure.planned())),
    spent: formula(ofYear('spent'), amountOf(figure.actual())),
    forecast: formula(ofYear('forecast'), amountOf(figure.forecast())),
    variance: difference(cell('spent'), cell('planned'), amountOf(figure.variance())),
    underspend: underspend === null ? blank : difference(cell('available'), cell('forecast'), underspend),
    atRisk: risk === null ? blank : sumOf(atRiskOf(facts, outermostReturnable(plan)), risk),
  }
}
