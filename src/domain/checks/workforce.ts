import { moneyEnd } from '../funding/moneyEnd.ts'
import { packOf } from '../plan/plan.ts'
import { addDays, asTemporal, formatDate, type PlainDate } from '../values/date.ts'
import { formatPounds } from '../values/money.ts'
import { isLeftUnfilled } from '../workforce/leftUnfilled.ts'
import type { Post } from '../workforce/post.ts'
import { approvalDate } from './approvalDate.ts'
import { nameOf } from './costName.ts'
import type { CheckContext } from './context.ts'
import { found } from './context.ts'
import type { Finding } from './finding.ts'
import { pensionEntered, peopleCounted } from './onCosts.ts'
import { payersOf } from './payers.ts'
import { datesMeant } from './postDates.ts'

/** W1 to W8, for one post. */
export function checkPost(context: CheckContext, post: Post): Finding[] {
  return [
    ...costKnown(post),
    ...datesMeant(context, post),
    ...timeToRecruit(context, post),
    ...caseloadBearable(post),
    ...contractWithinMoney(context, post),
    ...salaryInBand(context, post),
    ...longEnough(post),
    ...pensionEntered(context, post),
    ...peopleCounted(post),
  ]
}

const at = ({ id }: Post, field: string) => ({ table: 'posts', recordId: id, field }) as const
const name = ({ title }: Post): string => nameOf({ table: 'posts', description: title })

/** What a post's cost cannot do without, in the order it is asked for. */
const needed = [
  { field: 'wte', words: 'WTE' },
  { field: 'start', words: 'start' },
  { field: 'salary', words: 'salary' },
] as const
const list = new Intl.ListFormat('en-GB', { type: 'disjunction' })

/** Nobody can be employed for no hours at all, so that a WTE of nought is none. */
const isMissing = (post: Post, field: (typeof needed)[number]['field']): boolean =>
  post[field] === null || (field === 'wte' && Number(post.wte) === 0)

function costKnown(post: Post): Finding[] {
  const missing = needed.filter(({ field }) => isMissing(post, field))
  const [first] = missing
  if (!first) return []
  return [
    found('W1', {
      ...at(post, first.field),
      problem: `${name(post)} has no ${list.format(missing.map(({ words }) => words))}, so its cost is not known`,
      action: 'Enter what is missing. Until then the post adds nothing to the plan.',
    }),
  ]
}

/** W2: a vacancy cannot be filled sooner than recruiting takes once the plan is approved. */
function timeToRecruit(context: CheckContext, post: Post): Finding[] {
  if (post.filled || post.start === null || isLeftUnfilled(context.plan, post)) return []
  const approval = approvalDate(context)
  const soonest = addDays(approval, 7 * (post.leadWeeks ?? 0))
  if (post.start >= soonest) return []
  const takes =
    post.leadWeeks === null
      ? `the plan is not approved before ${formatDate(approval)}`
      : `recruiting takes ${post.leadWeeks} ${post.leadWeeks === 1 ? 'week' : 'weeks'} from approval on ${formatDate(approval)}`
  return [
    found('W2', {
      ...at(post, 'start'),
      problem: `${name(post)} is vacant and to start on ${formatDate(post.start)}, but ${takes}: nobody can be in post before ${formatDate(soonest)}`,
      action: 'Move the start to then, or say why somebody can be in post sooner.',
    }),
  ]
}

/** Dame Carol Black's review: 40 or fewer is good practice, 50 and more was usual. */
const goodCaseload = 40
const largestCaseload = 50

function caseloadBearable(post: Post): Finding[] {
  const { caseload } = post
  if (caseload === null || caseload <= goodCaseload) return []
  const [check, limit] =
    caseload > largestCaseload ? (['W3b', largestCaseload] as const) : (['W3', goodCaseload] as const)
  return [
    found(check, {
      ...at(post, 'caseload'),
      problem: `${name(post)} has a caseload of ${caseload} people for each worker, more than ${limit}`,
      action: 'Plan more workers or fewer people for each, or say why this caseload can stand.',
    }),
  ]
}

/** W4: a contract with an end goes on when the money of a source that pays for it is over. */
function contractWithinMoney({ plan }: CheckContext, post: Post): Finding[] {
  const { end } = post
  if (end === null) return []
  return payersOf(post).flatMap((sourceId) => {
    const money = moneyEnd(plan, sourceId)
    if (!money || end <= money.until) return []
    return [
      found('W4', {
        ...at(post, 'end'),
        about: sourceId,
        problem: `The contract of ${name(post)} ends on ${formatDate(end)}, after the money of ${money.source.name}, which ends on ${formatDate(money.until)}`,
        action: 'End the contract with the money, or name the money that pays for it from then on.',
      }),
    ]
  })
}

/** W5: pay bands move with their own year, so the finding names the band in full. */
function salaryInBand({ plan }: CheckContext, post: Post): Finding[] {
  const pack = packOf(plan)
  const band = pack.workforce.bands.find(({ id }) => id === post.bandId)
  if (!band || post.salary === null) return []
  if (post.salary >= band.lowest && post.salary <= band.highest) return []
  return [
    found('W5', {
      ...at(post, 'salary'),
      problem: `The salary of ${name(post)}, ${formatPounds(post.salary)}, is outside ${band.title}, which runs from ${formatPounds(band.lowest)} to ${formatPounds(band.highest)}`,
      action: 'Correct the salary or the band; or say why it differs, such as a later pay award.',
      rule: [pack.title, band.source].filter(Boolean).join(', '),
      certainty: band.certainty,
    }),
  ]
}

/** W6: a role that is hard to fill, offered for a year or less. */
function longEnough(post: Post): Finding[] {
  const { contract, start, end, hardToFill } = post
  if (contract !== 'fixedTerm' || !hardToFill || start === null || end === null) return []
  if (end >= yearAfter(start)) return []
  return [
    found('W6', {
      ...at(post, 'end'),
      problem: `${name(post)} is hard to fill and offered for a year or less, from ${formatDate(start)} to ${formatDate(end)}`,
      action: 'Offer a longer contract, or say how it will be filled all the same.',
    }),
  ]
}

/** The same day a year later, as text that sorts as dates do. */
const yearAfter = (date: PlainDate): string => asTemporal(date).add({ years: 1 }).toString()
