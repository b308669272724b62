import type { Source } from '../funding/source.ts'
import { notEntered, type Entered } from '../inYear/notEntered.ts'
import type { Plan } from '../plan/plan.ts'
import { quarters, quarterSpans } from '../values/financialYear.ts'
import { isLeftUnfilled } from '../workforce/leftUnfilled.ts'
import { isCosted } from '../workforce/post.ts'
import { ringFencesInside } from './ringFences.ts'

/** Why it is not known what the forecast leaves of a source, in sentences that say what to enter. A cut of it cannot be called met. */
export const leftNotKnown = (at: Entered, source: Source): readonly string[] => [
  ...notEnteredSaid(at, [source]),
  ...ringFencesInside(at.plan, source.id)
    .filter(({ parentId, allocation }) => parentId === source.id && allocation === null)
    .map(
      ({ name }) =>
        `The allocation of “${name}” is not known, so what is left outside it is not known. Enter it under Funding.`,
    ),
  ...notCostedSaid(at.plan, source.id),
]

/** Why it is not known what the forecast leaves of the whole plan. */
export const planLeftNotKnown = (at: Entered): readonly string[] => [
  ...notEnteredSaid(
    at,
    [...at.plan.sources.values()].filter(({ inPlan }) => inPlan),
  ),
  ...notCostedSaid(at.plan, null),
]

function notEnteredSaid(at: Entered, sources: readonly Source[]): readonly string[] {
  const missing = sources
    .map((source) => ({ name: source.name, without: notEntered(at, source) }))
    .filter(({ without }) => without.length > 0)
  const [first] = missing
  if (!first) return []
  const without = new Set(missing.flatMap((each) => each.without))
  const on = missing.length === 1 ? `“${first.name}”` : `${missing.length} sources`
  return [
    `What was spent on ${on} from ${quarterSpans(quarters.filter((each) => without.has(each)))} is not entered, so what is left is not known. Enter it under In the year.`,
  ]
}

/** Posts that a source pays for, or all of them, whose pay, hours or first day is not entered: they count for nothing. */
function notCostedSaid(plan: Plan, sourceId: string | null): readonly string[] {
  const count = [...plan.posts.values()].filter(
    (post) =>
      !isCosted(post) &&
      !isLeftUnfilled(plan, post) &&
      (sourceId === null ||
        post.shares.some((share) => share.sourceId === sourceId && Number(share.weight) > 0)),
  ).length
  if (count === 0) return []
  const posts = count === 1 ? 'one post costs' : `${count.toLocaleString('en-GB')} posts cost`
  return [
    `What ${posts} is not known, so less is left than is told here. Enter pay, hours and first day under Workforce.`,
  ]
}
