import { barsSubmission } from '../../checks/barsSubmission.ts'
import { stateOf } from '../../documents/state.ts'
import { formatDate } from '../../values/date.ts'
import { listed } from '../../documents/wording.ts'
import { closedQuarters, detailsOf, packOf, type Plan } from '../../plan/plan.ts'
import { assumptionsOf } from '../../costs/uplift.ts'
import { yearAfter } from '../../values/financialYear.ts'
import { words } from '../cells.ts'
import type { Facts } from '../facts.ts'
import { Frame, textColumn } from '../frame.ts'
import type { WorkbookSheet } from '../workbook.ts'

const frame = new Frame('Read me', [], {
  matter: textColumn('Matter', 26),
  told: textColumn('What there is to know', 110),
})

/** What the workbook is, of which state of the plan, and how its figures are worked out. */
export function readMeSheet(facts: Facts): WorkbookSheet {
  const all = [...whatItIs(facts), ...howItWorks(facts)]
  return frame.sheet(all.map(([matter, told]) => ({ matter: words(matter), told: words(told) })))
}

type Told = readonly [matter: string, told: string]

function whatItIs(facts: Facts): readonly Told[] {
  const { plan, checkValue, today } = facts
  const { version, draft, told } = stateOf(facts)
  const { title, authorities, financialYear } = detailsOf(plan)
  return [
    ['What this is', `The money of “${title}”, with formulas that go on working`],
    ['State', draft ? `DRAFT, not approved. ${told}${barred(facts)}` : told],
    ['Area', listed(authorities.map(({ name }) => name)) || 'Not chosen yet'],
    [
      'Years',
      `${financialYear}; year 2 is ${yearAfter(financialYear)} and year 3 is ${yearAfter(financialYear, 2)}`,
    ],
    ['Version and check value', `${version}, ${checkValue}`],
    ['Made on', formatDate(today)],
    ['Unit', 'Pounds, to the penny'],
    ['Guidance', `${packOf(plan).title}, version ${packOf(plan).version}`],
  ]
}

/** Where to read of what bars submission, while something does. */
const barred = (facts: Facts): string =>
  facts.findings.some((finding) => barsSubmission(facts, finding))
    ? ' The sheet Checks begins with what bars submission.'
    : ''

const howItWorks = ({ plan }: Facts): readonly Told[] => [
  [
    'Lines',
    'Each cost has one row for each source that pays a part of it. The parts are shared out to the penny by largest remainder, so that both the sources and the quarters add up. The other sheets add up these rows. The last column of each row says what of it is typed and what follows.',
  ],
  [
    'Follows when you change it',
    'Everything that is added up or taken away. Allocations, carry-forward, contributions and whether a source may carry over: available, remaining, standing, underspend and what is at risk. Quarters in Lines: the year, what is expected, and the later years of what goes on. Unit cost and quantity in Lines. Salary, WTE, people, rates and dates in Posts: the post’s year and quarters, its later years, and its row in Lines where one source pays. The uplifts in Assumptions: the later years. What was spent.',
  ],
  [
    'Does not follow',
    'The share of a cost that several sources pay: its rows are typed, and so are those of a post that several pay; the later years of a cost that more than two pay. What is expected of a post that can only be filled later than planned. Sums typed for a later year. Which quarters are closed, the checks, and the words on this sheet.',
  ],
  [
    'Available',
    'Allocation + approved carry-forward + confirmed contributions, with what comes on top of the ring-fences inside.',
  ],
  ['Planned', 'What is planned on the source itself and on every ring-fence inside it.'],
  ['Remaining', 'Available − planned. Below nought: more is planned than there is.'],
  ['Forecast', `What was spent in closed quarters + what is expected after them. ${closed(plan)}`],
  [
    'Not known',
    'An allocation that nobody has told says “not known”, and what rests on it is blank. It is never nought. Type the sum in its place, and what rests on it appears.',
  ],
  ['Later years', uplifts(plan)],
  [
    'Printing',
    'Every sheet is printed one page wide, with its header row on each page. Lines are printed up to year 3, Posts up to the quarters and Sources up to what remains; Later years has the rest of the sources.',
  ],
  [
    'Changing it',
    'Nothing is locked. A change made here stays here: make it in Ringfence too, or the two will differ.',
  ],
]

function closed(plan: Plan): string {
  const number = closedQuarters(plan)
  if (number === 0) return 'No quarter is closed yet.'
  return number === 1 ? 'One quarter is closed.' : `${number} quarters are closed.`
}

function uplifts(plan: Plan): string {
  const { pay2, pay3, prices2, prices3 } = assumptionsOf(plan)
  const told = (percent: string | null) => (percent === null ? 'not known (taken as none)' : `${percent}%`)
  return `Costs that go on rise each year, unless a sum was typed for a year. Pay: ${told(pay2)} in year 2, ${told(pay3)} in year 3. Prices: ${told(prices2)} in year 2, ${told(prices3)} in year 3.`
}
