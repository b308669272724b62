import { detailsOf } from '../plan/plan.ts'
import { daysShared, formatDate } from '../values/date.ts'
import { firstDay, lastDay, yearAfter } from '../values/financialYear.ts'
import { isLeftUnfilled } from '../workforce/leftUnfilled.ts'
import type { Post } from '../workforce/post.ts'
import type { CheckContext } from './context.ts'
import { found } from './context.ts'
import { nameOf } from './costName.ts'
import type { Finding } from './finding.ts'

const at = ({ id }: Post, field: string) => ({ table: 'posts', recordId: id, field }) as const
const name = ({ title }: Post): string => nameOf({ table: 'posts', description: title })

/** W1 and W9: dates under which a post costs nothing, or nobody can say how much, without anybody having meant that. */
export function datesMeant(context: CheckContext, post: Post): Finding[] {
  const { start, end, contract } = post
  if (contract === 'fixedTerm' && end === null)
    return [
      found('W1', {
        ...at(post, 'end'),
        about: 'end',
        problem: `${name(post)} is fixed term and has no last day, so it is costed as if it went on for ever`,
        action: 'Enter its last day, or make it permanent.',
      }),
    ]
  if (start === null || isLeftUnfilled(context.plan, post)) return []
  if (end !== null && end < start)
    return [
      found('W1', {
        ...at(post, 'end'),
        about: 'order',
        missing: false,
        problem: `${name(post)} ends on ${formatDate(end)}, before it starts on ${formatDate(start)}, so it costs nothing`,
        action: 'Correct one of the two dates.',
      }),
    ]
  return outsideThePlan(context, post, start)
}

function outsideThePlan({ plan }: CheckContext, post: Post, start: NonNullable<Post['start']>): Finding[] {
  const { financialYear } = detailsOf(plan)
  const years = [firstDay(financialYear), lastDay(yearAfter(financialYear, 2))] as const
  if (daysShared([start, post.end], years) > 0) return []
  const when =
    start > years[1] ? `starts on ${formatDate(start)}` : `ends on ${formatDate(post.end ?? start)}`
  return [
    found('W9', {
      ...at(post, start > years[1] ? 'start' : 'end'),
      problem: `${name(post)} ${when}, outside the three years from ${formatDate(years[0])}, so it costs nothing in this plan`,
      action: 'Correct the date, or take the post out of this plan.',
    }),
  ]
}
