import type { Quarter } from '../../values/financialYear.ts'
import type { Facts } from '../facts.ts'
import { Frame, moneyColumn, numberColumn, percentColumn, textColumn } from '../frame.ts'

export const linesFrame = new Frame(
  'Lines',
  [
    'Every cost of the plan, one row for each source that pays a part of it. All other sheets add up these rows: filter, sort and change them as you like.',
    'The last column says of each row what of it is typed and what follows. “Expected” is what is forecast for a quarter that is not closed yet.',
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
    unitCost: moneyColumn('Unit cost'),
    quantity: numberColumn('Quantity'),
    each: numberColumn('Units each'),
    q1: moneyColumn('Q1 Apr–Jun'),
    q2: moneyColumn('Q2 Jul–Sep'),
    q3: moneyColumn('Q3 Oct–Dec'),
    q4: moneyColumn('Q4 Jan–Mar'),
    year: moneyColumn('Year'),
    year2: moneyColumn('Year 2'),
    year3: moneyColumn('Year 3'),
    recurring: textColumn('Goes on', 10),
    note: textColumn('Note', 60),
    expected1: moneyColumn('Expected Q1'),
    expected2: moneyColumn('Expected Q2'),
    expected3: moneyColumn('Expected Q3'),
    expected4: moneyColumn('Expected Q4'),
    cost: textColumn('Cost', 8),
    follows: textColumn('What is typed and what follows', 110),
  },
  { inSight: 'description', printed: 'year3' },
)

export type LinesColumn = Parameters<typeof linesFrame.cell>[0]

/** The columns of a quarter: what is planned in it, and what is expected in it until it is closed. */
export const plannedIn = (quarter: Quarter) => `q${quarter}` as const
export const expectedIn = (quarter: Quarter) => `expected${quarter}` as const

/** Where the total of a column of costs stands, for other sheets; none while there are no costs. */
export const linesTotal = (facts: Facts, key: LinesColumn): string | null =>
  facts.costs.length === 0 ? null : linesFrame.from(key, facts.costs.length)
