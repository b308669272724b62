import { figure, standing, type Standing } from '../../values/figure.ts'
import { words } from '../cells.ts'
import { noCode, type CodedSource, type Facts } from '../facts.ts'
import { differenceOnceKnown, formula, quoted, sumOf, sumWhere, wordsOf } from '../formulas.ts'
import { Frame, moneyColumn, textColumn } from '../frame.ts'
import type { WorkbookSheet } from '../workbook.ts'
import { linesFrame, linesTotal } from './linesFrame.ts'
import { sourcesFrame } from './sources.ts'

export const positionsFrame = new Frame(
  'Positions',
  [
    'Where each source stands: available, planned and remaining. The total of this plan is that of its outermost sources, and of every cost, also of one without a source.',
  ],
  {
    code: textColumn('Code', 7),
    source: textColumn('Source', 38),
    available: moneyColumn('Available'),
    own: moneyColumn('Planned on it'),
    within: moneyColumn('Planned inside it'),
    planned: moneyColumn('Planned in all'),
    remaining: moneyColumn('Remaining'),
    standing: textColumn('Standing', 26),
  },
)

const standingTitles: Readonly<Record<Standing, string>> = {
  over: 'Over-planned',
  balanced: 'Planned in full',
  unallocated: 'Not all planned',
}

/** The position of every source: inner ring-fences count towards the grants around them. */
export const positionsSheet = (facts: Facts): WorkbookSheet =>
  positionsFrame.sheet(
    facts.sources.map((each) => position(facts, each)),
    [unfunded(facts), total(facts)],
  )

function position(facts: Facts, placed: CodedSource) {
  const { source, code, index, inside } = placed
  const planned = facts.figure(figure.sourcePlanned(source.id))
  const available = facts.known(figure.sourceAvailable(source.id))
  const remaining = facts.known(figure.sourceRemaining(source.id))
  return {
    code: words(code),
    source: words(placed.source.name),
    available: formula(sourcesFrame.from('available', index), available),
    own: formula(plannedWhere(positionsFrame.cell('code', index)), facts.figure(figure.sourceOwn(source.id))),
    within: sumOf(
      inside.map((inner) => positionsFrame.cell('planned', inner)),
      facts.figure(figure.sourceWithin(source.id)),
    ),
    planned: sumOf([positionsFrame.cell('own', index), positionsFrame.cell('within', index)], planned),
    remaining: differenceOnceKnown(
      positionsFrame.cell('available', index),
      positionsFrame.cell('planned', index),
      remaining,
    ),
    standing: wordsOf(
      standingOf(positionsFrame.cell('remaining', index)),
      remaining === null ? notKnown : standingTitles[standing(remaining)],
    ),
  }
}

const notKnown = 'Allocation not known'

/** How a source stands, from what remains of it. */
function standingOf(remaining: string): string {
  const { over, balanced, unallocated } = standingTitles
  const known = `IF(${remaining}<0,${quoted(over)},IF(${remaining}=0,${quoted(balanced)},${quoted(unallocated)}))`
  return `IF(ISNUMBER(${remaining}),${known},${quoted(notKnown)})`
}

const plannedWhere = (code: string): string =>
  sumWhere(linesFrame.column('year'), [linesFrame.column('sourceCode'), code])

const unfunded = (facts: Facts) => ({
  code: words(noCode),
  source: words('Planned on no source'),
  planned: formula(plannedWhere(quoted(noCode)), facts.figure(figure.unfunded)),
})

function total(facts: Facts) {
  const row = facts.sources.length + 1
  const available = facts.known(figure.available)
  const remaining = facts.known(figure.remaining)
  const all = linesTotal(facts, 'year')
  return {
    code: words('Total'),
    source: words('Total of this plan'),
    available: formula(sourcesFrame.from('available', facts.sources.length), available),
    planned: sumOf(all === null ? [] : [all], facts.figure(figure.planned())),
    remaining: differenceOnceKnown(
      positionsFrame.cell('available', row),
      positionsFrame.cell('planned', row),
      remaining,
    ),
  }
}
