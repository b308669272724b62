import type { CostType } from '../../values/costType.ts'
import { assumptionsOf } from '../../costs/uplift.ts'
import { decimal, notKnown, words } from '../cells.ts'
import type { Facts } from '../facts.ts'
import { Frame, percentColumn, textColumn } from '../frame.ts'
import type { WorkbookSheet } from '../workbook.ts'

const frame = new Frame(
  'Assumptions',
  [
    'By how much costs that go on rise over the year before. Change a percentage here, and the later years of Lines and Posts follow.',
    'An uplift that nobody has said is taken as none.',
  ],
  {
    what: textColumn('What rises', 16),
    year2: percentColumn('Year 2', 14),
    year3: percentColumn('Year 3', 14),
    basis: textColumn('What it rests on', 60),
  },
)

/** In which row each uplift stands. */
const rows = { pay: 0, prices: 1 } as const

/** The uplifts on which the later years rest. */
export function assumptionsSheet({ plan }: Facts): WorkbookSheet {
  const { pay2, pay3, prices2, prices3, basis } = assumptionsOf(plan)
  const uplift = (percent: string | null) => (percent === null ? words(notKnown) : decimal(percent))
  return frame.sheet([
    { what: words('Pay'), year2: uplift(pay2), year3: uplift(pay3), basis: words(basis) },
    { what: words('Prices'), year2: uplift(prices2), year3: uplift(prices3), basis: words(basis) },
  ])
}

/** Pounds of the year before, risen by the uplift of a type of cost: as a formula, and not rounded yet. */
export const risen = (before: string, costType: CostType, year: 2 | 3): string =>
  `${before}*(1+N(${frame.fixed(`year${year}`, rows[costType === 'staff' ? 'pay' : 'prices'])}))`
