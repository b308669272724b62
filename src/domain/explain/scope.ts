import type { Contributor } from '../figures/ledger.ts'
import type { Plan } from '../plan/plan.ts'
import type { PlainDate } from '../values/date.ts'
import { pence, type Pence } from '../values/money.ts'
import type { Counts, Explanation } from './explanation.ts'

/** What the explanations of figures are made from. */
export interface Scope {
  readonly plan: Plan
  readonly today: PlainDate
  /** How many parts are shown one by one. */
  readonly most: number
  /** A figure's amount. */
  readonly amount: (name: string) => Pence
  /** The records that make a figure. */
  readonly contributors: (name: string) => readonly Contributor[]
  /** Another figure, explained as a part of the one at hand. */
  readonly figure: (name: string, as?: { readonly counts?: Counts; readonly title?: string }) => Explanation
}

/** The parts of an explanation, and what of them is not shown one by one. */
export interface Parts {
  readonly parts: readonly Explanation[]
  readonly more: Explanation['more']
}

/** What is told of an amount. Its parts are worked out only when they are wanted. */
export interface Told extends Partial<Pick<Explanation, 'certainty' | 'letter' | 'record' | 'amount'>> {
  readonly how: string
  readonly parts?: () => Parts
}

/** A step on the way to a figure that is no figure itself. */
export function step(title: string, amount: Pence | null, told: Told, counts: Counts = 'added'): Explanation {
  return {
    name: null,
    title,
    amount,
    how: told.how,
    counts,
    certainty: told.certainty ?? null,
    letter: told.letter ?? null,
    record: told.record ?? null,
    cut: false,
    ...(told.parts?.() ?? all([])),
  }
}

/** Parts that are all shown. */
export const all = (parts: readonly Explanation[]): Parts => ({ parts, more: null })

/** What each contributor adds, largest first, and how many more there are when they are too many. */
export function largestFirst(
  { most }: Pick<Scope, 'most'>,
  contributors: readonly Contributor[],
  explained: (contributor: Contributor) => Explanation,
): Parts {
  const sorted = contributors
    .filter(({ amount }) => amount !== 0)
    .toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount) || (a.record < b.record ? -1 : 1))
  const rest = sorted.slice(most)
  return {
    parts: sorted.slice(0, most).map(explained),
    more:
      rest.length === 0
        ? null
        : { count: rest.length, amount: pence(rest.reduce((sum, { amount }) => sum + amount, 0)) },
  }
}
