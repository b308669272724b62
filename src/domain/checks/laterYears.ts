import type { Assumptions } from '../assumptions.ts'
import { assumptionsOf } from '../uplift.ts'
import { figure } from '../values/figure.ts'
import { add, formatPounds } from '../values/money.ts'
import type { CheckContext } from './context.ts'
import { found } from './context.ts'
import type { Finding } from './finding.ts'

interface Rise {
  readonly field: keyof Assumptions
  readonly words: string
  /** What rests on it. */
  readonly figure: string
}
const secondYear: readonly Rise[] = [
  { field: 'pay2', words: 'pay in the second year', figure: figure.followsPay('y2') },
  { field: 'prices2', words: 'prices in the second year', figure: figure.followsPrices('y2') },
]
const thirdYear: readonly Rise[] = [
  { field: 'pay3', words: 'pay in the third year', figure: figure.followsPay('y3') },
  { field: 'prices3', words: 'prices in the third year', figure: figure.followsPrices('y3') },
]

/** F15: costs that go on with no sum of their own rest on what pay and prices will do. */
export function risesSaid({ plan, ledger }: CheckContext): Finding[] {
  const assumptions = assumptionsOf(plan)
  const unsaid = (rises: readonly Rise[]): readonly Rise[] =>
    rises.filter((rise) => assumptions[rise.field] === null && ledger.total(rise.figure) > 0)
  const [second, third] = [unsaid(secondYear), unsaid(thirdYear)]
  const [first] = [...second, ...third]
  if (!first) return []
  const [year, rises] = second.length > 0 ? ['second', second] : ['third', third]
  const amount = add(...rises.map((rise) => ledger.total(rise.figure)))
  return [
    found('F15', {
      table: 'assumptions',
      recordId: 'assumptions',
      field: first.field,
      problem: `${formatPounds(amount)} goes on in the ${year} year with no sum of its own, and nothing says what will become of ${list.format([...second, ...third].map(({ words }) => words))}`,
      action:
        'Enter the rises you expect, with what they rest on. Until then the later years cost what this year does.',
    }),
  ]
}

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })
