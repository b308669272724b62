import { isKnown } from './derived.ts'
import type { Plan } from '../plan/plan.ts'
import { figure, type Period } from '../values/figure.ts'
import { quarters } from '../values/financialYear.ts'
import { isCosted, isPaid } from '../workforce/post.ts'

/**
 * Whether a figure must not be told as a number: it rests on an allocation, on whether money may be carried over, or on
 * the pay, hours or first day of a post, that has not been entered. `amount` gives the other figures. Of what is no longer in the plan there is nothing to be told but nought.
 */
export function isUnknown(plan: Plan, name: string, amount: (name: string) => number): boolean {
  if (!mayBeUnknown(name)) return false
  const [subject, id = ''] = name.split('/')
  if (subject === 'posts') return postIsUnknown(plan, id, name)
  return (subject !== 'source' || plan.sources.has(id)) && !isKnown(plan, name, amount)
}

function postIsUnknown(plan: Plan, id: string, name: string): boolean {
  const post = plan.posts.get(id)
  if (post === undefined) return false
  const what = name.split('/')[2]
  if (what === 'salary') return post.salary === null
  return !(what === 'annual' ? isPaid(post) : isCosted(post))
}

/** Whether a figure of that name can be unknown at all. */
export const mayBeUnknown = (name: string): boolean =>
  /^(?:(?:plan|source\/[^/]+)\/(?:available|remaining|underspend|atRisk)|posts\/[^/]+\/(?:planned|annual|salary))(?:\/|$)/.test(
    name,
  )

const laterYears = [undefined, 'y2', 'y3'] as const
const periods: readonly (Period | undefined)[] = [...quarters, ...laterYears]

/** The figures that become known or unknown with what is said of a source. */
export const unknownWithSource = (id: string): readonly string[] => [
  ...laterYears.flatMap((year) => [figure.sourceAvailable(id, year), figure.sourceRemaining(id, year)]),
  ...[figure.sourceUnderspend(id), figure.sourceAtRisk(id)],
  ...[figure.available, figure.remaining, figure.underspend, figure.atRisk],
  ...(['y2', 'y3'] as const).flatMap((year) => [figure.availableIn(year), figure.remainingIn(year)]),
]

/** The figures that become known or unknown with what is said of a post. */
export const unknownWithPost = (id: string): readonly string[] => [
  ...periods.map((period) => figure.costPlanned('posts', id, period)),
  ...laterYears.map((year) => figure.postAnnual(id, year)),
  ...(['y2', 'y3'] as const).map((year) => figure.postSalary(id, year)),
]
