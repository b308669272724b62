import type { Line } from '../costs/line.ts'
import { sameRecord } from '../editing/change.ts'
import { costOf } from '../costs/cost.ts'
import { firstOpenDay } from '../inYear/firstOpenDay.ts'
import { detailsOf, inOrder, type Plan } from '../plan/plan.ts'
import { addDays, formatDate, type PlainDate } from '../values/date.ts'
import { noMoney } from '../values/money.ts'
import { isLeftUnfilled } from '../workforce/leftUnfilled.ts'
import type { Post } from '../workforce/post.ts'
import type { Adjustment } from './scenario.ts'
import { endOfStopped, stoppedLine, type PaidOfLine } from './stopping.ts'
import { gone, note, nothing, only, type Adjusted, type Working } from './working.ts'

type Of<K extends Adjustment['kind']> = Extract<Adjustment, { kind: K }>

/** Posts nobody is in start later, or sooner; a filled post has started, and one without a date cannot be moved. */
export function delay({ plan, edit }: Working, { postId, weeks }: Of<'delay'>): Adjusted {
  if (postId !== null) {
    const post = edit.get('posts', postId)
    if (!post) return gone
    const why = whyNotDelayed(plan, post)
    return why === null ? startingLater(post, weeks) : note(why)
  }
  const all = inOrder(edit.all('posts'))
    .filter((post) => !isLeftUnfilled(plan, post))
    .map((post) => startingLater(post, weeks))
  return { commands: all.flatMap(({ commands }) => commands), notes: all.flatMap(({ notes }) => notes) }
}

/** A contract’s last day stays where it is; a post that could only start after it is left as it was. */
function startingLater({ id, title, filled, start, end }: Post, weeks: number): Adjusted {
  if (filled || start === null || weeks === 0) return nothing
  const later = addDays(start, 7 * weeks)
  if (end !== null && end < later)
    return note(
      `“${title}” would start on ${formatDate(later)}, after its last day on ${formatDate(end)}, so it is left as it is`,
    )
  return only({ type: 'post.change', id, fields: { start: later } })
}

function whyNotDelayed(plan: Plan, post: Post): string | null {
  const { title, filled, start } = post
  if (filled) return `Someone is in the post “${title}”, so it does not start later`
  if (isLeftUnfilled(plan, post)) return `The post “${title}” is not to be filled, so it does not start later`
  return start === null
    ? `The post “${title}” has no start date yet, so it cannot start later. Enter it under Workforce`
    : null
}

export function stop(working: Working, { lineId, postId, from }: Of<'stop'>): Adjusted {
  const line = lineId === null ? undefined : working.edit.get('lines', lineId)
  if (line) {
    const fields = paidUntil(working, line, from)
    return sameRecord({ ...line, ...fields }, line)
      ? nothing
      : only({ type: 'line.change', id: line.id, fields })
  }
  const post = postId === null ? undefined : working.edit.get('posts', postId)
  if (!post) return gone
  if (!post.filled && post.start === null)
    return note(
      `The post “${post.title}” is vacant and has no start date, so it costs nothing and nothing of it stops`,
    )
  const end = endOfStopped(post, from, firstOpenDay(working.plan))
  if (end === post.end) return nothing
  const { commands } = only({ type: 'post.change', id: post.id, fields: { end } })
  return { commands, notes: neverPaid(post, end) }
}

/** A vacancy that was filled since its stop was kept would lose what has been paid of it. */
const neverPaid = ({ title, filled, start }: Post, end: PlainDate): readonly string[] =>
  filled && start !== null && end < start
    ? [
        `“${title}” is filled, and as it stops here nothing of it is paid. Choose a later day if somebody has been paid`,
      ]
    : []

/** What is paid of a line stopped at a date, with the uplifts as the adjustments before this one left them. */
function paidUntil({ plan, edit }: Working, line: Line, from: PlainDate): PaidOfLine {
  const assumptions = edit.get('assumptions', 'assumptions')
  const asItStands: Plan = {
    ...plan,
    lines: new Map([[line.id, line]]),
    assumptions: new Map(assumptions ? [[assumptions.id, assumptions]] : []),
  }
  const laterYears = costOf(asItStands, 'lines', line.id, from)?.laterYears ?? [noMoney, noMoney]
  return stoppedLine(line, laterYears, from, detailsOf(plan).financialYear)
}
