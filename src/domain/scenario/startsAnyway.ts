import { expectedStart } from '../costs/cost.ts'
import { inOrder, type Plan } from '../plan/plan.ts'
import { formatDate, type PlainDate } from '../values/date.ts'
import type { Post } from '../workforce/post.ts'

/**
 * Says of vacancies that a scenario starts on another day, and that cannot be filled by either, that their forecast stays
 * what it is: it has them from today and their lead time.
 */
export function startsAnyway(plan: Plan, changed: Plan, today: PlainDate): readonly string[] {
  const waiting = inOrder(plan.posts.values()).filter((post) =>
    waitsAnyway(post, changed.posts.get(post.id), today),
  )
  const [first] = waiting
  const day = first && expectedStart(first, today)
  if (!first || !day) return []
  const so = 'so another start date changes what is planned and not what is forecast'
  return [
    waiting.length === 1
      ? `“${first.title}” cannot be filled before ${formatDate(day)} as things stand, ${so}`
      : `${waiting.length.toLocaleString('en-GB')} vacant posts cannot be filled by the day they would start, ${so}`,
  ]
}

const waitsAnyway = (post: Post, changed: Post | undefined, today: PlainDate): boolean =>
  changed !== undefined &&
  !changed.filled &&
  changed.start !== post.start &&
  expectedStart(changed, today) === expectedStart(post, today)
