import { periodTitle } from '../figures/figureLabel.ts'
import type { Plan } from '../plan/plan.ts'
import type { Period } from '../values/figure.ts'
import { formatPounds, pence } from '../values/money.ts'

/** `in July to September`, or `in 2028-29`. */
export const inWords = (plan: Plan, period: Period | undefined): string => `in ${periodTitle(plan, period)}`

/** A small difference: `1p more`, `2p less`. */
export const moreOrLess = (difference: number): string =>
  `${Math.abs(difference) < 100 ? `${Math.abs(difference)}p` : formatPounds(pence(Math.abs(difference)))} ${difference > 0 ? 'more' : 'less'}`

/** `a, b and c`. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`
