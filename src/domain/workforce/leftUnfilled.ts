import { firstOpenDay } from '../inYear/firstOpenDay.ts'
import { detailsOf, type Plan } from '../plan/plan.ts'
import { dayBefore } from '../values/date.ts'
import { firstDay } from '../values/financialYear.ts'
import type { Post } from './post.ts'

/**
 * A vacancy that is not to be filled after all: its last day is the one before its first. One that was to start in a quarter
 * that is closed ends with it, for what was planned there stands: nobody can be in it any more.
 */
export function isLeftUnfilled(
  plan: Plan,
  { start, end, filled }: Pick<Post, 'start' | 'end' | 'filled'>,
): boolean {
  if (start === null || end === null) return false
  if (end === dayBefore(start)) return true
  return !filled && end >= firstDay(detailsOf(plan).financialYear) && end < firstOpenDay(plan)
}
