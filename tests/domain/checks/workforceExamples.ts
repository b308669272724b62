import { plainDate } from '../../../src/domain/values/date.ts'
import { pence } from '../../../src/domain/values/money.ts'
import { Decimal } from '../../../src/domain/values/decimal.ts'
import { OnCostRates } from '../../../src/domain/values/onCosts.ts'
import type { Post } from '../../../src/domain/workforce/post.ts'
import { addAll, post, source } from '../../fixtures/builders.ts'
import type { Example } from './found.ts'

const withPost = (more: Partial<Post>) => addAll({ posts: [post('p', {}, more)] })
const paidFor = (end: string, endDate: string) =>
  addAll({
    sources: [source('s', { endDate: plainDate(endDate) })],
    posts: [post('p', { s: '100' }, { end: plainDate(end) })],
  })
const hardToFill = (end: string) => withPost({ contract: 'fixedTerm', hardToFill: true, end: plainDate(end) })

/** What an employer pays on top, with no levy. */
export const onCosts = (niRate: string, pensionRate: string): OnCostRates =>
  OnCostRates.parse({ niRate, niThreshold: 500_000, pensionRate, levyRate: '0' })

/** For each check of posts: commands after which it stands, and the same plan put right. */
export const workforceExamples: Readonly<Record<string, Example>> = {
  W1: {
    finding: 'W1:posts/p',
    wrong: withPost({ start: null }),
    right: withPost({}),
  },
  'W1, no WTE': {
    finding: 'W1:posts/p',
    wrong: withPost({ wte: Decimal.parse('0.0') }),
    right: withPost({}),
  },
  'W1, fixed term without an end': {
    finding: 'W1:posts/p:end',
    wrong: withPost({ contract: 'fixedTerm', end: null }),
    right: withPost({ contract: 'fixedTerm', end: plainDate('2028-03-31') }),
  },
  // A vacancy whose last day is the one before its first is left unfilled.
  'W1, ends before it starts': {
    finding: 'W1:posts/p:order',
    wrong: withPost({ start: plainDate('2027-04-02'), end: plainDate('2027-03-31') }),
    right: withPost({ start: plainDate('2027-04-02'), end: plainDate('2027-04-01') }),
  },
  W9: {
    finding: 'W9:posts/p',
    wrong: withPost({ start: plainDate('2072-04-01') }),
    right: withPost({ start: plainDate('2030-03-31') }),
  },
  // Today is 21 November 2026, a Saturday; twenty weeks later is 10 April 2027.
  W2: {
    finding: 'W2:posts/p',
    wrong: withPost({ filled: false, leadWeeks: 20, start: plainDate('2027-04-09') }),
    right: withPost({ filled: false, leadWeeks: 20, start: plainDate('2027-04-10') }),
  },
  W3: { finding: 'W3:posts/p', wrong: withPost({ caseload: 41 }), right: withPost({ caseload: 40 }) },
  W3b: { finding: 'W3b:posts/p', wrong: withPost({ caseload: 51 }), right: withPost({ caseload: 50 }) },
  W4: {
    finding: 'W4:posts/p:s',
    wrong: paidFor('2028-04-01', '2028-03-31'),
    right: paidFor('2028-03-31', '2028-03-31'),
  },
  W5: {
    finding: 'W5:posts/p',
    wrong: withPost({ bandId: '5', salary: pence(3_104_899) }),
    right: withPost({ bandId: '5', salary: pence(3_104_900) }),
  },
  W6: {
    finding: 'W6:posts/p',
    wrong: hardToFill('2028-03-31'),
    right: hardToFill('2028-04-01'),
  },
  W7: {
    finding: 'W7:posts/p',
    wrong: withPost({ onCosts: onCosts('0.15', '0.0') }),
    right: withPost({ onCosts: onCosts('0.15', '0.06') }),
  },
  W8: {
    finding: 'W8:posts/p',
    wrong: withPost({ wte: '2.01' as Decimal, headcount: 2 }),
    right: withPost({ wte: '2' as Decimal, headcount: 2 }),
  },
}
