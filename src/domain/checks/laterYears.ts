import type { Assumptions } from '../costs/assumptions.ts'
import { assumptionsOf } from '../costs/uplift.ts'
import { figure } from '../values/figure.ts'
import { add, formatPounds } from '../values/money.ts'
import type { CheckContext } from './context.ts'
import { found } from './context.ts'
import type { Finding } from './finding.ts'

interface Rise {
  readonly field: keyof Assumptions
  readonly words: string
  /** What rests on it in its own year, and in the third. */
  readonly figures: readonly [inItsYear: string, inTheThird: string]
  /** What besides makes it needed: a post of the third year has the rises of both years in its salary. */
  readonly also: string | null
}
const secondYear: readonly Rise[] = [
  {
    field: 'pay2',
    words: 'pay in the second year',
    figures: [figure.followsPay('y2'), figure.followsPay('y3')],
    also: figure.postsPlanned('y3'),
  },
  {
    field: 'prices2',
    words: 'prices in the second year',
    figures: [figure.followsPrices('y2'), figure.followsPrices('y3')],
    also: null,
  },
]
const thirdYear: readonly Rise[] = [
  {
    field: 'pay3',
    words: 'pay in the third year',
    figures: [figure.followsPay('y3'), figure.followsPay('y3')],
    also: null,
  },
  {
    field: 'prices3',
    words: 'prices in the third year',
    figures: [figure.followsPrices('y3'), figure.followsPrices('y3')],
    also: null,
  },
]

/** F15: costs that go on with no sum of their own rest on what pay and prices will do. */
export function risesSaid({ plan, ledger }: CheckContext): Finding[] {
  const assumptions = assumptionsOf(plan)
  const unsaid = (rises: readonly Rise[]): readonly Rise[] =>
    rises.filter(
      ({ field, figures, also }) =>
        assumptions[field] === null &&
        (ledger.total(figures[0]) > 0 || (also !== null && ledger.total(also) > 0)),
    )
  const [second, third] = [unsaid(secondYear), unsaid(thirdYear)]
  const all = [...second, ...third]
  const [first] = all
  if (!first) return []
  const sum = (names: readonly string[]) => add(...[...new Set(names)].map((name) => ledger.total(name)))
  const inSecond = sum(second.map(({ figures }) => figures[0]))
  const [year, amount] =
    inSecond > 0 ? ['second', inSecond] : ['third', sum(all.map(({ figures }) => figures[1]))]
  return [
    found('F15', {
      table: 'assumptions',
      recordId: 'assumptions',
      field: first.field,
      problem: `${formatPounds(amount)} goes on in the ${year} year with no sum of its own, and nothing says what will become of ${list.format(all.map(({ words }) => words))}`,
      action:
        'Enter the rises you expect, with what they rest on. Until then the later years cost what this year does.',
    }),
  ]
}

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })
