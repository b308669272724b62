import { figure, type LaterYear } from '../../values/figure.ts'
import type { Pence } from '../../values/money.ts'
import { notKnown, words } from '../cells.ts'
import type { CodedSource, Facts } from '../facts.ts'
import { differenceOnceKnown, formula, sumOf, sumOnceKnown, sumWhere, wordsOf } from '../formulas.ts'
import { Frame, moneyColumn, textColumn } from '../frame.ts'
import type { WorkbookCell, WorkbookSheet } from '../workbook.ts'
import { linesFrame, linesTotal } from './linesFrame.ts'
import { laterCertainty, outermost, sourcesFrame } from './sources.ts'

const frame = new Frame(
  'Later years',
  [
    'The second and third year: what is told of each allocation, and what the plan’s costs come to then. The sheet Read me names the years and the uplifts.',
  ],
  {
    code: textColumn('Code', 7),
    source: textColumn('Source', 38),
    allocation2: moneyColumn('Year 2 allocation'),
    certainty2: textColumn('How firm', 14),
    letter2: textColumn('Letter or circular', 26),
    planned2: moneyColumn('Year 2 planned'),
    remaining2: moneyColumn('Year 2 remaining'),
    allocation3: moneyColumn('Year 3 allocation'),
    certainty3: textColumn('How firm', 14),
    letter3: textColumn('Letter or circular', 26),
    planned3: moneyColumn('Year 3 planned'),
    remaining3: moneyColumn('Year 3 remaining'),
  },
  { inSight: 'source', printed: 'remaining3' },
)

/** Where each of the two years stands in the sheet, in the lines and in the source's record. */
const years = {
  y2: { n: 2, lines: 'year2', place: 0 },
  y3: { n: 3, lines: 'year3', place: 1 },
} as const

/** The second and third year of every source. */
export const laterYearsSheet = (facts: Facts): WorkbookSheet =>
  frame.sheet(
    facts.sources.map((each) => {
      const second = sourceYear(facts, each, 'y2')
      const third = sourceYear(facts, each, 'y3')
      return {
        code: words(each.code),
        source: words(each.source.name),
        ...{ allocation2: second.allocation, certainty2: second.certainty, letter2: second.letter },
        ...{ planned2: second.planned, remaining2: second.remaining },
        ...{ allocation3: third.allocation, certainty3: third.certainty, letter3: third.letter },
        ...{ planned3: third.planned, remaining3: third.remaining },
      }
    }),
    [totals(facts)],
  )

function sourceYear(facts: Facts, { source, index, inside }: CodedSource, year: LaterYear) {
  const { n, lines, place } = years[year]
  const told = source.laterYears[place]
  const planned = `planned${n}` as const
  return {
    allocation: amountOrNotKnown(sourcesFrame.from(lines, index), told.amount),
    certainty: words(laterCertainty(told)),
    letter: words(told.letter),
    planned: sumOf(
      [
        sumWhere(linesFrame.column(lines), [linesFrame.column('sourceCode'), frame.cell('code', index)]),
        ...inside.map((inner) => frame.cell(planned, inner)),
      ],
      facts.figure(figure.sourcePlanned(source.id, year)),
    ),
    remaining: left(facts, index, year, figure.sourceRemaining(source.id, year)),
  }
}

function totals(facts: Facts) {
  const row = facts.sources.length
  const allocation = (year: LaterYear): WorkbookCell => {
    const known = facts.known(figure.availableIn(year))
    const cells = outermost(facts).map(({ index }) => frame.cell(`allocation${years[year].n}`, index))
    return sumOnceKnown(cells, known)
  }
  const planned = (year: LaterYear): WorkbookCell =>
    sumOf(
      [linesTotal(facts, years[year].lines)].filter((each) => each !== null),
      facts.figure(figure.planned(year)),
    )
  return {
    code: words('Total'),
    source: words('Total of this plan'),
    allocation2: allocation('y2'),
    planned2: planned('y2'),
    remaining2: left(facts, row, 'y2', figure.remainingIn('y2')),
    allocation3: allocation('y3'),
    planned3: planned('y3'),
    remaining3: left(facts, row, 'y3', figure.remainingIn('y3')),
  }
}

/** What stands in another sheet: a sum, or the words that it is not known. */
const amountOrNotKnown = (cell: string, of: Pence | null): WorkbookCell =>
  of === null ? wordsOf(cell, notKnown) : formula(cell, of)

/** What is left of a row's allocation in a year; blank where that is not known. */
function left(facts: Facts, row: number, year: LaterYear, name: string): WorkbookCell {
  const { n } = years[year]
  return differenceOnceKnown(
    frame.cell(`allocation${n}`, row),
    frame.cell(`planned${n}`, row),
    facts.known(name),
  )
}
