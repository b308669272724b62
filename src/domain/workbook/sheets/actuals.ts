import { carryOverRule } from '../../funding/carryOver.ts'
import { figure } from '../../values/figure.ts'
import type { Pence } from '../../values/money.ts'
import { words } from '../cells.ts'
import type { CodedSource, Facts } from '../facts.ts'
import { difference, differenceOnceKnown, formula, onceKnown } from '../formulas.ts'
import { Frame, moneyColumn, textColumn } from '../frame.ts'
import type { WorkbookCell, WorkbookSheet } from '../workbook.ts'
import { positionsFrame } from './positions.ts'
import { quarterRow, quartersFrame } from './quarters.ts'

const frame = new Frame(
  'Actuals',
  [
    'The year as it goes: spent and forecast against what is available and planned. Underspend = available − forecast.',
    'At risk of return = the underspend of a source that may not carry it over, less that of the ring-fences inside it that may; or what is at risk in the ring-fences inside it, where that is more.',
    'It is blank while something is left of a source and nobody has said whether it may be carried over: write Yes or No there. The total is blank with it; what is known of it stands in the row below.',
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
  { inSight: 'source', printed: 'atRisk' },
)

/** What was spent of each source, what is forecast, and what may have to be returned. */
export const actualsSheet = (facts: Facts): WorkbookSheet =>
  frame.sheet(
    facts.sources.map((each) => ({ ...soFar(facts, each), ...left(facts, each) })),
    [totals(facts), atTheLeast(facts)],
  )

function soFar(facts: Facts, placed: CodedSource) {
  const { figure: amountOf } = facts
  const { source, code, index } = placed
  const ofYear = (key: 'spent' | 'forecast') =>
    `SUM(${quartersFrame.from(key, quarterRow(index, 1))}:${quartersFrame.cell(key, quarterRow(index, 4))})`
  return {
    code: words(code),
    source: words(placed.source.name),
    available: formula(
      positionsFrame.from('available', index),
      facts.known(figure.sourceAvailable(source.id)),
    ),
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

function left(facts: Facts, placed: CodedSource) {
  const { source, index } = placed
  const rule = carryOverRule(facts.plan, source.id)
  return {
    underspend: differenceOnceKnown(
      frame.cell('available', index),
      frame.cell('forecast', index),
      facts.known(figure.sourceUnderspend(source.id)),
    ),
    mayCarry: words(rule === null ? 'Not known' : rule.condition.allowed ? 'Yes' : 'No'),
    atRisk: atRisk(facts, placed, facts.known(figure.sourceAtRisk(source.id))),
  }
}

/** What would have to be given back. Other uses of a wider grant are not this plan's to give back, whatever the sheet says. */
function atRisk(facts: Facts, { source, index, inside }: CodedSource, known: Pence | null): WorkbookCell {
  const underspend = frame.cell('underspend', index)
  if (!source.inPlan) return formula('0', known)
  const kept = inside.map((inner) => `-${keptOf(facts, inner)}`).join('')
  const insideIt = inside.map((inner) => frame.cell('atRisk', inner))
  const larger = [
    '0',
    `ROUND(${underspend}${kept},2)`,
    ...(insideIt.length === 0 ? [] : [`SUM(${insideIt.join(',')})`]),
  ].join(',')
  const mayCarry = frame.cell('mayCarry', index)
  const unsaid = `IF(${atMostLeft(facts, index)}=0,0,"")`
  const returned = onceKnown([underspend], `IF(${mayCarry}="No",MAX(${larger}),${unsaid})`)
  return formula(`IF(${mayCarry}="Yes",0,${returned})`, known)
}

/** What is left of a source and of the ring-fences inside it that might have to give it back: nought only where nothing is. */
function atMostLeft(facts: Facts, index: number): string {
  const underspend = frame.cell('underspend', index)
  const inside = (facts.sources[index]?.inside ?? [])
    .filter((inner) => facts.sources[inner]?.source.inPlan)
    .map((inner) => `+IF(${frame.cell('mayCarry', inner)}="Yes",0,${atMostLeft(facts, inner)})`)
  return `IF(ISNUMBER(${underspend}),MAX(0,${underspend}),1)${inside.join('')}`
}

/** What a ring-fence may keep of its underspend or, where it may not, the ring-fences inside it of theirs. */
function keptOf(facts: Facts, index: number): string {
  const [underspend, mayCarry] = [frame.cell('underspend', index), frame.cell('mayCarry', index)]
  const inside = (facts.sources[index]?.inside ?? []).map((inner) => keptOf(facts, inner)).join('+')
  return `IF(ISNUMBER(${underspend}),IF(${mayCarry}="No",${inside || '0'},MAX(0,${underspend})),0)`
}

/** What there is to be given back of a source once that is known, unless it is counted in the grant around it. */
function countedOnce(facts: Facts, placed: CodedSource): string {
  const risk = frame.cell('atRisk', placed.index)
  return onlyItself(facts, placed, `IF(ISNUMBER(${risk}),${risk},0)`)
}

/** One for a source of which it is not known what has to be given back, nought for others. */
const notKnownOnce = (facts: Facts, placed: CodedSource): string =>
  onlyItself(facts, placed, `IF(ISNUMBER(${frame.cell('atRisk', placed.index)}),0,1)`)

function onlyItself(facts: Facts, { parent }: CodedSource, own: string): string {
  const around = facts.sources.find(({ source }) => source.id === parent?.id)
  if (!around?.source.inPlan) return own
  return `IF(${frame.cell('mayCarry', around.index)}="No",0,${own})`
}

/** What is at risk of those sources of which it is known. */
const atTheLeast = (facts: Facts) => ({
  source: words('Of this, known to be at risk of return'),
  atRisk: formula(
    facts.sources.map((each) => countedOnce(facts, each)).join('+') || '0',
    facts.figure(figure.atRiskAtLeast),
  ),
})

function totals(facts: Facts) {
  const { figure: amountOf, sources } = facts
  const row = sources.length
  const inPlan = sources.filter(({ source }) => source.inPlan)
  const unknown = inPlan.map((each) => notKnownOnce(facts, each)).join('+') || '0'
  const cell = (key: 'available' | 'planned' | 'spent' | 'forecast') => frame.cell(key, row)
  const ofYear = (key: 'spent' | 'forecast') =>
    `SUM(${quartersFrame.from(key, quarterRow(row, 1))}:${quartersFrame.cell(key, quarterRow(row, 4))})`
  return {
    code: words('Total'),
    source: words('Total of this plan'),
    available: formula(positionsFrame.from('available', row + 1), facts.known(figure.available)),
    planned: formula(positionsFrame.from('planned', row + 1), amountOf(figure.planned())),
    spent: formula(ofYear('spent'), amountOf(figure.actual())),
    forecast: formula(ofYear('forecast'), amountOf(figure.forecast())),
    variance: difference(cell('spent'), cell('planned'), amountOf(figure.variance())),
    underspend: differenceOnceKnown(cell('available'), cell('forecast'), facts.known(figure.underspend)),
    atRisk: formula(`IF(${unknown}=0,${frame.cell('atRisk', row + 1)},"")`, facts.known(figure.atRisk)),
  }
}
