import { certaintyOf } from '../../documents/parts/positions.ts'
import { isOutermost } from '../../funding/lineage.ts'
import { packOf } from '../../plan/plan.ts'
import { figure, type LaterYear } from '../../values/figure.ts'
import { amountOrBlank, amountOrUnknown, blank, date, words, yesNo } from '../cells.ts'
import type { CodedSource, Facts } from '../facts.ts'
import {
  differenceOnceKnown,
  formula,
  onceKnown,
  quoted,
  sumOf,
  sumOnceKnown,
  sumWhere,
} from '../formulas.ts'
import { dateColumn, Frame, moneyColumn, textColumn } from '../frame.ts'
import type { WorkbookCell, WorkbookSheet } from '../workbook.ts'
import { contributionsFrame } from './contributions.ts'
import { linesFrame, linesTotal } from './linesFrame.ts'

export const sourcesFrame = new Frame(
  'Sources',
  [
    'Available is the allocation with approved carry-forward and confirmed contributions. What is planned on a ring-fence counts towards the grants around it.',
    'What rests on an allocation that is not known is left blank: type the allocation in, and it fills.',
  ],
  {
    code: textColumn('Code', 7),
    source: textColumn('Source', 38),
    inside: textColumn('Inside', 9),
    grant: textColumn('Grant', 30),
    inPlan: textColumn('Of this plan', 10),
    allocation: moneyColumn('Allocation'),
    certainty: textColumn('How firm'),
    letter: textColumn('Letter or circular', 30),
    dated: dateColumn('Dated'),
    carried: moneyColumn('Carried forward'),
    carryApproved: textColumn('Approved', 14),
    approval: textColumn('Approval', 26),
    contributions: moneyColumn('Contributions'),
    onTop: moneyColumn('On top'),
    available: moneyColumn('Available'),
    planned: moneyColumn('Planned'),
    remaining: moneyColumn('Remaining'),
    year2: moneyColumn('Year 2 allocation'),
    certainty2: textColumn('How firm, year 2', 14),
    year3: moneyColumn('Year 3 allocation'),
    certainty3: textColumn('How firm, year 3', 14),
    baseline: moneyColumn('2020-21 baseline'),
    starts: dateColumn('Starts'),
    ends: dateColumn('Ends'),
  },
  { inSight: 'source', printed: 'remaining' },
)

/** Every source and ring-fence, what it has and where it stands. */
export const sourcesSheet = (facts: Facts): WorkbookSheet =>
  sourcesFrame.sheet(
    facts.sources.map((each) => ({ ...told(facts, each), ...standing(facts, each) })),
    [totals(facts)],
  )

function told({ plan }: Facts, placed: CodedSource) {
  const { source, code } = placed
  const [second, third] = source.laterYears
  return {
    code: words(code),
    source: words(placed.source.name),
    grant: words(packOf(plan).grants.find(({ id }) => id === source.grantId)?.title ?? ''),
    inPlan: yesNo(source.inPlan),
    allocation: amountOrUnknown(source.allocation),
    certainty: words(certaintyOf(source)),
    letter: words(source.letter),
    dated: date(source.letterDate),
    carried: amountOrBlank(source.carriedForward),
    carryApproved: source.carriedForward === null ? blank : yesNo(source.carryApproval.trim() !== ''),
    approval: words(source.carryApproval),
    year2: amountOrUnknown(second.amount),
    certainty2: words(laterCertainty(second)),
    year3: amountOrUnknown(third.amount),
    certainty3: words(laterCertainty(third)),
    baseline: amountOrBlank(source.baseline),
    starts: date(source.startDate),
    ends: date(source.endDate),
  }
}

export const laterCertainty = ({ amount, certainty }: CodedSource['source']['laterYears'][number]): string =>
  amount === null ? '' : certainty === 'confirmed' ? 'Confirmed' : 'Indicative'

function standing(facts: Facts, placed: CodedSource) {
  const { source, index, inside } = placed
  const cell = (key: Parameters<typeof sourcesFrame.cell>[0], row = index) => sourcesFrame.cell(key, row)
  const available = facts.known(figure.sourceAvailable(source.id))
  const remaining = facts.known(figure.sourceRemaining(source.id))
  return {
    inside: words(facts.sources.find((each) => each.source.id === source.parentId)?.code ?? ''),
    contributions: formula(
      sumWhere(
        contributionsFrame.column('amount'),
        [contributionsFrame.column('sourceCode'), cell('code')],
        [contributionsFrame.column('confirmed'), quoted('Yes')],
      ),
      facts.figure(figure.sourceContributions(source.id)),
    ),
    onTop: sumOf(
      [
        `IF(${cell('carryApproved')}="Yes",${cell('carried')},0)`,
        cell('contributions'),
        ...inside.map((inner) => cell('onTop', inner)),
      ],
      facts.figure(figure.sourceOnTop(source.id)),
    ),
    available: formula(onceKnown([cell('allocation')], `${cell('allocation')}+${cell('onTop')}`), available),
    planned: plannedOn(facts, placed),
    remaining: differenceOnceKnown(cell('available'), cell('planned'), remaining),
  }
}

const plannedOn = (facts: Facts, { source, index, inside }: CodedSource): WorkbookCell =>
  sumOf(
    [
      sumWhere(linesFrame.column('year'), [
        linesFrame.column('sourceCode'),
        sourcesFrame.cell('code', index),
      ]),
      ...inside.map((inner) => sourcesFrame.cell('planned', inner)),
    ],
    facts.figure(figure.sourcePlanned(source.id)),
  )

/** The outermost of the plan's money, of which its totals are made. */
export const outermost = ({ plan, sources }: Facts): readonly CodedSource[] =>
  sources.filter(({ source }) => isOutermost(plan, source))

function totals(facts: Facts) {
  const total = facts.sources.length
  const available = facts.known(figure.available)
  const remaining = facts.known(figure.remaining)
  const later = (key: 'year2' | 'year3', year: LaterYear): WorkbookCell =>
    sumOnceKnown(outermostCells(facts, key), facts.known(figure.availableIn(year)))
  return {
    code: words('Total'),
    source: words('Total of this plan'),
    available: sumOnceKnown(outermostCells(facts, 'available'), available),
    planned: sumOf(
      [linesTotal(facts, 'year')].filter((each) => each !== null),
      facts.figure(figure.planned()),
    ),
    remaining: differenceOnceKnown(
      sourcesFrame.cell('available', total),
      sourcesFrame.cell('planned', total),
      remaining,
    ),
    year2: later('year2', 'y2'),
    year3: later('year3', 'y3'),
  }
}

const outermostCells = (facts: Facts, key: 'available' | 'year2' | 'year3'): readonly string[] =>
  outermost(facts).map(({ index }) => sourcesFrame.cell(key, index))
