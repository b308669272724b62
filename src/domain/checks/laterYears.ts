import type { Assumptions } from '../assumptions.ts'
import { assumptionsOf } from '../uplift.ts'
import { figure } from '../values/figure.ts'
import { formatPounds } from '../values/money.ts'
import type { CheckContext } from './context.ts'
import { found } from './context.ts'
import type { Finding } from './finding.ts'

interface Rise {
  readonly field: keyof Assumptions
  readonly words: string
}
const payRises: readonly Rise[] = [
  { field: 'pay2', words: 'pay in the second year' },
  { field: 'pay3', words: 'pay in the third year' },
]
const priceRises: readonly Rise[] = [
  { field: 'prices2', words: 'prices in the second year' },
  { field: 'prices3', words: 'prices in the third year' },
]

/** F15: costs that go on rest on what pay and prices will do. Pay is asked for staff only, prices for the rest. */
export function risesSaid({ plan, ledger }: CheckContext): Finding[] {
  const all = ledger.total(figure.planned('y2'))
  const staff = ledger.total(figure.costTypePlanned('staff', 'y2'))
  const assumptions = assumptionsOf(plan)
  const asked = [...(staff > 0 ? payRises : []), ...(all > staff ? priceRises : [])]
  const unsaid = asked.filter(({ field }) => assumptions[field] === null)
  const [first] = unsaid
  if (!first || all <= 0) return []
  return [
    found('F15', {
      table: 'assumptions',
      recordId: 'assumptions',
      field: first.field,
      problem: `${formatPounds(all)} goes on in the second year, and nothing says what will become of ${list.format(unsaid.map(({ words }) => words))}`,
      action:
        'Enter the rises you expect, with what they rest on. Until then the later years cost what this year does.',
    }),
  ]
}

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })
